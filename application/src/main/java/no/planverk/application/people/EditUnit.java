package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** Renames a unit or moves it to another place in the organisation. */
public final class EditUnit {
  private final Desk desk;

  public EditUnit(Desk desk) {
    this.desk = desk;
  }

  public Reply<Unit> edit(
      Actor actor, UnitId id, Expected expected, String name, Optional<UnitId> parent) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> edit(actor, id, expected, name, parent, stores));
  }

  private Reply<Unit> edit(
      Actor actor,
      UnitId id,
      Expected expected,
      String name,
      Optional<UnitId> parent,
      TenantStores stores) {
    Optional<Unit> found = stores.people().unit(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    if (!expected.meets(found.get().revision())) {
      return new Reply.Stale<>();
    }
    if (parent.isPresent() && stores.people().unit(parent.get()).isEmpty()) {
      return Reply.faulty(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT));
    }
    if (parent.isPresent() && standsUnder(stores, parent.get(), id)) {
      return Reply.faulty(Fault.at("/parent", FaultCode.CYCLE));
    }
    if (!stores.people().save(new Unit(id, name, parent, found.get().revision()))) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("unit", id, found.get().revision()));
    return Reply.done(stores.people().unit(id).orElseThrow());
  }

  private static boolean standsUnder(TenantStores stores, UnitId below, UnitId above) {
    Optional<UnitId> at = Optional.of(below);
    while (at.isPresent()) {
      if (at.get().equals(above)) {
        return true;
      }
      at = stores.people().unit(at.get()).flatMap(Unit::parent);
    }
    return false;
  }
}
