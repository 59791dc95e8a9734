package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Changes a body's name or kind. Decisions keep the name that they were made under. */
public final class EditBody {
  private final Desk desk;

  public EditBody(Desk desk) {
    this.desk = desk;
  }

  public Reply<Body> edit(Actor actor, BodyId id, Expected expected, String name, BodyKind kind) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> edit(actor, id, expected, name, kind, stores));
  }

  private Reply<Body> edit(
      Actor actor, BodyId id, Expected expected, String name, BodyKind kind, TenantStores stores) {
    Optional<Body> found = stores.people().body(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    long revision = found.get().revision();
    if (!expected.meets(revision)) {
      return new Reply.Stale<>();
    }
    if (!found.get().name().equalsIgnoreCase(name) && NameBody.taken(stores, name)) {
      return Reply.refused(new Refusal.NameTaken(name));
    }
    if (!stores.people().save(found.get().called(name, kind))) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("body", id, revision));
    return Reply.done(stores.people().body(id).orElseThrow());
  }
}
