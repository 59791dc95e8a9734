package no.planverk.domain.statute;

import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.Validity;

/** A rule that gives a date. Its id and validity together name the version of it. */
public sealed interface StatutoryRule permits HearingRule, AdoptionRule, StrategyRule {
  /** The country's prefix and a name for life, such as {@code no.pbl-11-14}. */
  String id();

  /** The paragraph as lawyers cite it: {@code pbl § 11-14}. */
  String source();

  Certainty certainty();

  Validity validity();
}
