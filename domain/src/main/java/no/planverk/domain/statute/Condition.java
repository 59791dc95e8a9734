package no.planverk.domain.statute;

/** What must be true of a plan for a rule to apply, where its type and stage do not say it. */
public enum Condition {
  /** The plan needs an environmental report (miljøvurdering; planloven § 24(7)). */
  ENVIRONMENTAL_REPORT
}
