package no.planverk.application.people;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Says from which day a body decides no more, or that it decides again. */
public final class CloseBody {
  private final Desk desk;

  public CloseBody(Desk desk) {
    this.desk = desk;
  }

  /** Without a day the body decides again. */
  public Reply<Body> close(Actor actor, BodyId id, Expected expected, Optional<LocalDate> from) {
    return Rights.allow(actor, Act.NAME_PEOPLE)
        ? desk.in(actor, stores -> close(actor, id, expected, from, stores))
        : new Reply.NotAllowed<>();
  }

  private Reply<Body> close(
      Actor actor, BodyId id, Expected expected, Optional<LocalDate> from, TenantStores stores) {
    Optional<Body> found = stores.people().body(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    long revision = found.get().revision();
    if (!expected.meets(revision) || !stores.people().save(found.get().closing(from))) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("body", id, revision));
    return Reply.done(stores.people().body(id).orElseThrow());
  }
}
