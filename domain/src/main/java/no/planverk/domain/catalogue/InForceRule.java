package no.planverk.domain.catalogue;

/** When an adopted version begins to hold. */
public enum InForceRule {
  /** At adoption, unless the decision names a date. */
  AT_ADOPTION,
  /** When it is published in Plandata.dk, not before (planloven § 54 b). */
  WHEN_PUBLISHED_IN_PLANDATA
}
