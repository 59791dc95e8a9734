package no.planverk.application.writing;

import java.util.Optional;
import java.util.UUID;
import no.planverk.application.Desk;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Block;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;
import no.planverk.domain.writing.PlanEvent;

/** Lets open pages and people know that something was said. */
final class Talking {
  private Talking() {}

  static void tell(
      Desk desk, TenantStores stores, Actor actor, PlanId plan, Optional<Block> block) {
    stores
        .openPages()
        .note(
            new PlanEvent(
                plan,
                PlanEvent.Kind.TALK,
                Author.of(actor),
                "",
                block.map(Block::section),
                block.map(Block::id),
                0,
                desk.now()));
  }

  /** Tells a person, unless it was their own doing. */
  static void notify(
      Desk desk,
      TenantStores stores,
      Actor actor,
      PlanId plan,
      PersonId person,
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

  static Optional<PersonId> person(Actor actor) {
    return actor instanceof Actor.StaffMember member
        ? Optional.of(member.person())
        : Optional.empty();
  }
}
