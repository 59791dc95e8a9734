package no.planverk.domain.indicator;

import java.time.LocalDate;
import no.planverk.domain.catalogue.Band;

/** Something about an indicator that does not fit together. It is told, and never repaired. */
public sealed interface Finding {
  /** Values that are in both bands. */
  record Overlap(Band below, Band above) implements Finding {}

  /** Values between the two that are in no band. */
  record Gap(Band below, Band above) implements Finding {}

  /** The band begins above its end. */
  record UpsideDown(Band band) implements Finding {}

  /** The word of the band means no status. */
  record WithoutStatus(Band band) implements Finding {}

  /** The reading lies in none of the bands. */
  record InNoBand(Measured reading) implements Finding {}

  /** There is more than one reading of the same day. */
  record SameDay(LocalDate day) implements Finding {}

  /** There is more than one target of the same year. */
  record SameYear(int year) implements Finding {}
}
