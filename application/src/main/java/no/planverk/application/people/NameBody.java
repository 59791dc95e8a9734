package no.planverk.application.people;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Enters a body that decides, under the name that the municipality gives it. */
public final class NameBody {
  private final Desk desk;

  public NameBody(Desk desk) {
    this.desk = desk;
  }

  public Reply<Body> name(Actor actor, Once<Body> once, String name, BodyKind kind) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.once(actor, once, stores -> store(actor, name, kind, stores));
  }

  private Reply<Body> store(Actor actor, String name, BodyKind kind, TenantStores stores) {
    if (taken(stores, name)) {
      return Reply.refused(new Refusal.NameTaken(name));
    }
    Body body = new Body(new BodyId(desk.ids().next()), name, kind, 1);
    stores.people().add(body);
    desk.note(stores, actor, "name", Subject.made("body", body.id()));
    return Reply.done(body);
  }

  static boolean taken(TenantStores stores, String name) {
    return stores.people().bodies().stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
  }
}
