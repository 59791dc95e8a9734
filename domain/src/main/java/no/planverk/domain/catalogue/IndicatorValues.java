package no.planverk.domain.catalogue;

import java.util.List;
import java.util.Optional;

/** What an indicator measures: its unit, wanted direction, baseline, target path and readings. */
public record IndicatorValues(
    Optional<String> unit,
    Optional<Direction> direction,
    Optional<YearValue> baseline,
    List<YearValue> targets,
    List<Reading> readings,
    List<Band> bands) {
  public static final IndicatorValues NONE =
      new IndicatorValues(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

  public IndicatorValues {
    targets = List.copyOf(targets);
    readings = List.copyOf(readings);
    bands = List.copyOf(bands);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }
}
