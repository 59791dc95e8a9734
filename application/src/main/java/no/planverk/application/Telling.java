package no.planverk.application;

import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;

/** Lets people know of what others did that concerns them. */
public final class Telling {
  private Telling() {}

  /** Tells a person, unless it was their own doing. */
  public static void tell(
      Desk desk,
      TenantStores stores,
      Actor actor,
      PersonId person,
      PlanId plan,
      Notice.Kind kind,
      UUID about) {
    if (actor.id().equals(Optional.of(person.value()))) {
      return;
    }
    stores
        .talk()
        .tell(
            new Notice(
                new NoticeId(desk.ids().next()),
                person,
                plan,
                kind,
                about,
                actor.id(),
                desk.now()));
  }
}
