package no.planverk.domain.statute;

/** What gave a date. */
public sealed interface Basis {
  /** A rule of law, in the version that was valid. */
  record ByRule(HearingRule rule) implements Basis {}

  /** The municipality's own minimum, longer than the law's. */
  record OwnMinimum(Minimum minimum) implements Basis {}

  /** Neither the law nor the municipality sets a minimum. */
  record NoMinimum() implements Basis {}
}
