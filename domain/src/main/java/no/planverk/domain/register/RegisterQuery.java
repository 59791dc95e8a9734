package no.planverk.domain.register;

import java.util.Optional;
import java.util.Set;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.sdg.SdgGoal;

/**
 * What to look for in the register; what is absent does not narrow.
 *
 * @param types any of these types of plan
 * @param units owned by any of these units
 * @param year with that year in its period
 * @param dueIn due for review in that year
 */
public record RegisterQuery(
    Optional<String> text,
    Set<String> types,
    Optional<Stage> stage,
    Optional<VersionStanding> standing,
    Optional<SdgGoal> sdg,
    Set<UnitId> units,
    Optional<Integer> year,
    Optional<Integer> dueIn,
    boolean registeredOnly) {
  public static final RegisterQuery EVERYTHING =
      new RegisterQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public RegisterQuery {
    types = Set.copyOf(types);
    units = Set.copyOf(units);
  }

  public RegisterQuery(
      Optional<String> text,
      Optional<String> type,
      Optional<Stage> stage,
      Optional<SdgGoal> sdg,
      Optional<UnitId> unit) {
    this(
        text,
        type.map(Set::of).orElse(Set.of()),
        stage,
        Optional.empty(),
        sdg,
        unit.map(Set::of).orElse(Set.of()),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  public RegisterQuery ofTypes(Set<String> some) {
    return new RegisterQuery(text, some, stage, standing, sdg, units, year, dueIn, registeredOnly);
  }

  public RegisterQuery at(Stage wanted) {
    return new RegisterQuery(
        text, types, Optional.of(wanted), standing, sdg, units, year, dueIn, registeredOnly);
  }

  public RegisterQuery standing(VersionStanding wanted) {
    return new RegisterQuery(
        text, types, stage, Optional.of(wanted), sdg, units, year, dueIn, registeredOnly);
  }

  public RegisterQuery ownedBy(Set<UnitId> some) {
    return new RegisterQuery(text, types, stage, standing, sdg, some, year, dueIn, registeredOnly);
  }

  public RegisterQuery covering(Optional<Integer> someYear) {
    return new RegisterQuery(
        text, types, stage, standing, sdg, units, someYear, dueIn, registeredOnly);
  }

  public RegisterQuery dueForReviewIn(int thisYear) {
    return new RegisterQuery(
        text, types, stage, standing, sdg, units, year, Optional.of(thisYear), registeredOnly);
  }

  public RegisterQuery writtenElsewhere() {
    return new RegisterQuery(text, types, stage, standing, sdg, units, year, dueIn, true);
  }

  /**
   * Whether a line fits as far as it tells itself: not by text, goal and unit, which it has not.
   */
  public boolean fits(RegisterEntry entry) {
    return (types.isEmpty() || types.contains(entry.type()))
        && (stage.isEmpty() || stage.equals(entry.stage()))
        && (standing.isEmpty() || standing.equals(entry.standing()))
        && year.map(entry::covers).orElse(true)
        && dueIn.map(entry::isDueForReviewIn).orElse(true)
        && (!registeredOnly || entry.registeredOnly());
  }
}
