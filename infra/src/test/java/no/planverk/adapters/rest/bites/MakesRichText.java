package no.planverk.adapters.rest.bites;

import no.planverk.domain.catalogue.RichText;

/** Breaks a rule on purpose: text that nobody cleaned. */
final class MakesRichText {
  RichText make() {
    return new RichText("<p>raw</p>");
  }
}
