package no.planverk.application.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/** Adds a unit to the municipality's organisation, from a day on. */
public final class NameUnit {
  private final Desk desk;
  private final Almanac almanac;

  public NameUnit(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** Without a day the unit begins today. */
  public Reply<UnitLife> name(
      Actor actor, Once<UnitLife> once, UnitWords words, Optional<LocalDate> from) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate day = from.orElseGet(() -> almanac.today(actor));
    return desk.once(actor, once, stores -> store(actor, words, day, stores));
  }

  private Reply<UnitLife> store(Actor actor, UnitWords words, LocalDate from, TenantStores stores) {
    UnitLife unit =
        UnitLife.begun(new UnitId(desk.ids().next()), from, words.name(), words.parent())
            .ledBy(words.leader().value())
            .knownAs(words.externalId().value());
    List<Fault> faults = new Reorganising(stores).faults(unit, from);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    stores.people().add(unit);
    desk.note(stores, actor, "name", Subject.made("unit", unit.id()));
    return Reply.done(unit);
  }
}
