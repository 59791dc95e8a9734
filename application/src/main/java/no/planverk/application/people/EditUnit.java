package no.planverk.application.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/**
 * Renames a unit or moves it to another place in the organisation, from a day on. How it stood
 * before stays readable; what begins the very same day is corrected.
 */
public final class EditUnit {
  private final Desk desk;
  private final Almanac almanac;

  public EditUnit(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** The unit with all its days, and the day from which the change holds. */
  public record Edited(UnitLife life, LocalDate from) {
    /** The unit as it stands from that day on. */
    public Unit unit() {
      return life.on(from).orElseThrow();
    }
  }

  /** Without a day the change holds from today, or from the unit's beginning if that is later. */
  public Reply<Edited> edit(
      Actor actor, UnitId id, Expected expected, UnitWords words, Optional<LocalDate> from) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> edit(actor, id, expected, words, from, today, stores));
  }

  private Reply<Edited> edit(
      Actor actor,
      UnitId id,
      Expected expected,
      UnitWords words,
      Optional<LocalDate> from,
      LocalDate today,
      TenantStores stores) {
    Reorganising reorganising = new Reorganising(stores);
    Optional<UnitLife> found = reorganising.history().unit(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    UnitLife unit = found.get();
    if (!expected.meets(unit.revision())) {
      return new Reply.Stale<>();
    }
    LocalDate day = from.orElse(unit.beginsOn().isAfter(today) ? unit.beginsOn() : today);
    if (unit.isClosedOn(day)) {
      return Reply.refused(new Refusal.UnitClosed(unit.closesOn().orElseThrow()));
    }
    UnitLife changed =
        unit.changed(day, words.name(), words.parent())
            .ledBy(words.leader().from(unit.leader()))
            .knownAs(words.externalId().from(unit.externalId()));
    List<Fault> faults = reorganising.faults(changed, day);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    if (!stores.people().save(changed)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("unit", id, unit.revision()));
    return Reply.done(new Edited(changed.stored(), day));
  }
}
