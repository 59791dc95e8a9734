package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** Adds a unit to the municipality's organisation. */
public final class NameUnit {
  private final Desk desk;

  public NameUnit(Desk desk) {
    this.desk = desk;
  }

  public Reply<Unit> name(Actor actor, Once<Unit> once, String name, Optional<UnitId> parent) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.once(actor, once, stores -> store(actor, name, parent, stores));
  }

  private Reply<Unit> store(
      Actor actor, String name, Optional<UnitId> parent, TenantStores stores) {
    if (parent.isPresent() && stores.people().unit(parent.get()).isEmpty()) {
      return Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT));
    }
    Unit unit = new Unit(new UnitId(desk.ids().next()), name, parent, 1);
    stores.people().add(unit);
    desk.note(stores, actor, "name", Subject.made("unit", unit.id()));
    return Reply.done(unit);
  }
}
