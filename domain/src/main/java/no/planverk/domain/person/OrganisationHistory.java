package no.planverk.domain.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** The municipality's units through the years, as one: it can be read as it stands on any day. */
public final class OrganisationHistory {
  private final Map<UnitId, UnitLife> lives = new LinkedHashMap<>();

  public OrganisationHistory(Collection<UnitLife> units) {
    units.forEach(it -> lives.put(it.id(), it));
  }

  public List<UnitLife> units() {
    return List.copyOf(lives.values());
  }

  public Optional<UnitLife> unit(UnitId id) {
    return Optional.ofNullable(lives.get(id));
  }

  public OrganisationChart on(LocalDate day) {
    return new OrganisationChart(day, lives.values());
  }

  /** The history with a unit added, or changed. */
  public OrganisationHistory with(UnitLife unit) {
    return with(List.of(unit));
  }

  /** The history with units added, or changed. */
  public OrganisationHistory with(Collection<UnitLife> units) {
    List<UnitLife> all = new ArrayList<>(lives.values());
    all.addAll(units);
    return new OrganisationHistory(all);
  }

  /**
   * What is wrong with where units stand from a day on: a unit under itself, or under one that is
   * not there. At most one fault for each unit, named at the pointer of its parent.
   */
  public Map<UnitId, Fault> tangles(LocalDate from, String pointer) {
    Map<UnitId, Fault> tangles = new LinkedHashMap<>();
    for (LocalDate day : turningDays(from)) {
      OrganisationChart chart = on(day);
      for (Unit unit : chart.units()) {
        if (unit.parent().isPresent() && !chart.has(unit.parent().get())) {
          tangles.putIfAbsent(
              unit.id(), Fault.at(pointer, FaultCode.PARENT_NOT_STANDING, day.toString()));
        } else if (chart.goesInACircle(unit.id())) {
          tangles.putIfAbsent(unit.id(), Fault.at(pointer, FaultCode.CYCLE));
        }
      }
    }
    return tangles;
  }

  /** The day itself and every later one on which something changes. */
  private SortedSet<LocalDate> turningDays(LocalDate from) {
    SortedSet<LocalDate> days = new TreeSet<>(List.of(from));
    for (UnitLife life : lives.values()) {
      for (UnitStanding standing : life.standings()) {
        days.add(standing.from());
        standing.to().ifPresent(it -> days.add(it.plusDays(1)));
      }
    }
    return days.tailSet(from);
  }
}
