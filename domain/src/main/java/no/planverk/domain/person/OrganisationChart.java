package no.planverk.domain.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The municipality's units as they stand on one day: who is there, and who stands under whom. */
public final class OrganisationChart {
  private final LocalDate day;
  private final Map<UnitId, Unit> standing = new LinkedHashMap<>();
  private final Map<UnitId, UnitId> heirs = new LinkedHashMap<>();

  OrganisationChart(LocalDate day, Collection<UnitLife> lives) {
    this.day = day;
    lives.stream()
        .flatMap(it -> it.on(day).stream())
        .sorted(Comparator.comparing(Unit::name).thenComparing(it -> it.id().value()))
        .forEach(it -> standing.put(it.id(), it));
    for (UnitLife life : lives) {
      if (life.isClosedOn(day) && !life.successors().isEmpty()) {
        heirs.put(life.id(), life.successors().getFirst());
      }
    }
  }

  public LocalDate day() {
    return day;
  }

  /** All units of the day, by name. */
  public List<Unit> units() {
    return List.copyOf(standing.values());
  }

  public Optional<Unit> unit(UnitId id) {
    return Optional.ofNullable(standing.get(id));
  }

  public boolean has(UnitId id) {
    return standing.containsKey(id);
  }

  /** The units directly under one. */
  public List<Unit> under(UnitId id) {
    return standing.values().stream().filter(it -> it.parent().equals(Optional.of(id))).toList();
  }

  /** The units that a unit stands under, the nearest first. */
  public List<Unit> above(UnitId id) {
    List<Unit> above = new ArrayList<>();
    Set<UnitId> seen = new HashSet<>(Set.of(id));
    Optional<Unit> at = parentOf(id);
    while (at.isPresent() && seen.add(at.get().id())) {
      above.add(at.get());
      at = parentOf(at.get().id());
    }
    return above;
  }

  private Optional<Unit> parentOf(UnitId id) {
    return unit(id).flatMap(Unit::parent).flatMap(this::unit);
  }

  /** Whether a unit would stand under itself. */
  public boolean goesInACircle(UnitId id) {
    Set<UnitId> seen = new HashSet<>();
    Optional<Unit> at = parentOf(id);
    while (at.isPresent() && seen.add(at.get().id())) {
      if (at.get().id().equals(id)) {
        return true;
      }
      at = parentOf(at.get().id());
    }
    return false;
  }

  /** Where those belong on this day who were put in a unit: there, or in what took it over. */
  public Optional<UnitId> place(UnitId id) {
    Set<UnitId> seen = new HashSet<>();
    Optional<UnitId> at = Optional.of(id);
    while (at.isPresent() && !has(at.get()) && seen.add(at.get())) {
      at = Optional.ofNullable(heirs.get(at.get()));
    }
    return at.filter(this::has);
  }

  /**
   * The units that answer for what {@code id} does: itself, be it closed, what took it over, and
   * all above.
   */
  public Set<UnitId> answering(UnitId id) {
    Set<UnitId> answering = reach(id);
    answering.add(id);
    return answering;
  }

  /** The unit where those belong who were put in {@code id}, and all units above it. */
  public Set<UnitId> reach(UnitId id) {
    Set<UnitId> reach = new HashSet<>();
    place(id)
        .ifPresent(
            at -> {
              reach.add(at);
              above(at).forEach(it -> reach.add(it.id()));
            });
    return reach;
  }
}
