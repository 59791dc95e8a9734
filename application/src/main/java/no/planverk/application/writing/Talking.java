package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Block;
import no.planverk.domain.writing.Author;
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

  static Optional<PersonId> person(Actor actor) {
    return actor instanceof Actor.StaffMember member
        ? Optional.of(member.person())
        : Optional.empty();
  }
}
