package no.planverk.domain.catalogue;

/** How sure we are of a rule. Only a confirmed rule refuses; one to be checked warns. */
public enum Certainty {
  /** Read in a source that is named beside the rule. */
  CONFIRMED,
  /** Not confirmed in any source read. Shown so to the user. */
  CHECK
}
