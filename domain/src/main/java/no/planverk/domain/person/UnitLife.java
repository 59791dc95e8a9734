package no.planverk.domain.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * A unit through the years: what it was called and where it stood, what is planned for it, who
 * leads it, and who took over when it came to an end. The first successor takes its people and
 * sub-units.
 */
public record UnitLife(
    UnitId id,
    Optional<String> externalId,
    Optional<PersonId> leader,
    List<UnitStanding> standings,
    List<UnitId> successors,
    long revision) {
  public UnitLife {
    standings = standings.stream().sorted(Comparator.comparing(UnitStanding::from)).toList();
    successors = List.copyOf(successors);
    if (standings.isEmpty()) {
      throw new InvalidValue("a unit stands somewhere some day");
    }
    for (int i = 1; i < standings.size(); i++) {
      if (standings.get(i - 1).covers(standings.get(i).from())) {
        throw new InvalidValue("a unit stands in one place at a time");
      }
    }
    ExternalKey.check(externalId);
  }

  /** A unit that begins on a day and stands until further notice. */
  public static UnitLife begun(UnitId id, LocalDate from, String name, Optional<UnitId> parent) {
    return new UnitLife(
        id,
        Optional.empty(),
        Optional.empty(),
        List.of(new UnitStanding(from, Optional.empty(), name, parent)),
        List.of(),
        1);
  }

  public Optional<UnitStanding> standing(LocalDate day) {
    return standings.stream().filter(it -> it.covers(day)).findFirst();
  }

  /** The unit as it stands on a day, if it does. */
  public Optional<Unit> on(LocalDate day) {
    return standing(day).map(this::as);
  }

  /** The unit as it stands on its first day. */
  public Unit atFirst() {
    return as(standings.getFirst());
  }

  /** The unit as it stands on its last day, or as the last that is planned for it. */
  public Unit atLast() {
    return as(standings.getLast());
  }

  private Unit as(UnitStanding standing) {
    return new Unit(
        id,
        externalId,
        standing.name(),
        standing.parent(),
        leader,
        standing.from(),
        standing.to(),
        revision);
  }

  public LocalDate beginsOn() {
    return standings.getFirst().from();
  }

  /** The first day without the unit, when it has an end. */
  public Optional<LocalDate> closesOn() {
    return standings.getLast().to().map(it -> it.plusDays(1));
  }

  public boolean isClosedOn(LocalDate day) {
    return closesOn().map(it -> !day.isBefore(it)).orElse(false);
  }

  /** Whether the unit stands on the day or on a later one. */
  public boolean standsFrom(LocalDate day) {
    return !isClosedOn(day);
  }

  /**
   * The unit with another name or place from a day on, on which it is not closed. What stood before
   * stays; what is planned for later stays where it says something of its own, and follows where it
   * only repeated what is now changed.
   */
  public UnitLife changed(LocalDate from, String name, Optional<UnitId> parent) {
    if (isClosedOn(from)) {
      throw new InvalidValue("the unit is closed on " + from);
    }
    Optional<UnitStanding> before = standing(from);
    if (before.isPresent()
        && before.get().name().equals(name)
        && before.get().parent().equals(parent)) {
      return this;
    }
    List<UnitStanding> next = new ArrayList<>();
    for (UnitStanding standing : standings) {
      if (standing.from().isBefore(from)) {
        next.add(standing.covers(from) ? standing.until(from.minusDays(1)) : standing);
      }
    }
    next.add(new UnitStanding(from, lastDayOf(from, before), name, parent));
    List<UnitStanding> later = standings.stream().filter(it -> it.from().isAfter(from)).toList();
    next.addAll(before.map(it -> following(later, it, name, parent)).orElse(later));
    return with(next, successors);
  }

  private Optional<LocalDate> lastDayOf(LocalDate from, Optional<UnitStanding> before) {
    return before.isPresent()
        ? before.get().to()
        : standings.stream()
            .map(UnitStanding::from)
            .filter(it -> it.isAfter(from))
            .findFirst()
            .map(it -> it.minusDays(1));
  }

  private static List<UnitStanding> following(
      List<UnitStanding> later, UnitStanding before, String name, Optional<UnitId> parent) {
    boolean sameName = true;
    boolean sameParent = true;
    List<UnitStanding> followed = new ArrayList<>();
    for (UnitStanding standing : later) {
      sameName &= standing.name().equals(before.name());
      sameParent &= standing.parent().equals(before.parent());
      followed.add(
          standing.saying(
              sameName ? name : standing.name(), sameParent ? parent : standing.parent()));
    }
    return followed;
  }

  /** Whether closing on that day would leave history as it was. */
  public boolean mayCloseOn(LocalDate day, LocalDate today) {
    return !isClosedOn(day)
        && beginsOn().isBefore(day)
        && standings.stream().allMatch(it -> it.from().isBefore(day) || it.from().isAfter(today));
  }

  /** The unit with an end: {@code day} is the first without it. What was planned later is off. */
  public UnitLife closed(LocalDate day, List<UnitId> heirs) {
    List<UnitStanding> kept =
        standings.stream()
            .filter(it -> it.from().isBefore(day))
            .map(it -> it.covers(day) ? it.until(day.minusDays(1)) : it)
            .toList();
    return with(kept, heirs);
  }

  /** The unit with another above it wherever it stands under {@code old} from a day on. */
  public UnitLife movedFrom(LocalDate day, UnitId old, Optional<UnitId> heir) {
    UnitLife moved = this;
    for (UnitStanding standing : standings) {
      boolean reaches = standing.to().map(it -> !it.isBefore(day)).orElse(true);
      if (reaches && standing.parent().equals(Optional.of(old))) {
        LocalDate from = standing.from().isBefore(day) ? day : standing.from();
        moved = moved.changed(from, standing.name(), heir);
      }
    }
    return moved;
  }

  public UnitLife ledBy(Optional<PersonId> newLeader) {
    return new UnitLife(id, externalId, newLeader, standings, successors, revision);
  }

  public UnitLife knownAs(Optional<String> newExternalId) {
    return new UnitLife(id, newExternalId, leader, standings, successors, revision);
  }

  /** As it stands once this change of it is stored. */
  public UnitLife stored() {
    return new UnitLife(id, externalId, leader, standings, successors, revision + 1);
  }

  private UnitLife with(List<UnitStanding> newStandings, List<UnitId> heirs) {
    return new UnitLife(id, externalId, leader, newStandings, heirs, revision);
  }
}
