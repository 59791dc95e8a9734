package no.planverk.domain.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The life of one adopted version, as the steps that were noted of it tell, oldest note first. */
public record VersionLife(List<StageChange> steps) {
  public VersionLife {
    steps = List.copyOf(steps);
  }

  /** The life of the version of that number, out of all steps of its plan. */
  public static VersionLife of(int number, List<StageChange> ofPlan) {
    return new VersionLife(
        ofPlan.stream().filter(it -> it.version().equals(Optional.of(number))).toList());
  }

  /** Where a plan with that newest version stands: in force if any version is, else as it is. */
  public static VersionStanding ofPlan(int newest, List<StageChange> steps, LocalDate day) {
    boolean inForce =
        IntStream.rangeClosed(1, newest)
            .mapToObj(number -> of(number, steps).standingOn(day))
            .anyMatch(VersionStanding.IN_FORCE::equals);
    return inForce ? VersionStanding.IN_FORCE : of(newest, steps).standingOn(day);
  }

  /** The furthest that the version has come on that day; adopted where nothing is noted. */
  public VersionStanding standingOn(LocalDate day) {
    return steps.stream()
        .filter(it -> !it.on().isAfter(day))
        .map(it -> VersionStanding.of(it.stage()))
        .max(Comparator.naturalOrder())
        .orElse(VersionStanding.ADOPTED);
  }

  /** The day from which the version is in force, also when it is still to come. */
  public Optional<LocalDate> inForceFrom() {
    return steps.stream()
        .filter(it -> it.stage().equals(VersionStanding.IN_FORCE.id()))
        .map(StageChange::on)
        .reduce((earlier, later) -> later);
  }
}
