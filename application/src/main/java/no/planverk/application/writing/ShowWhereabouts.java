package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Whereabouts;

/** Lets the others see where someone is in a plan's text, or that they have left it. */
public final class ShowWhereabouts {
  private final Desk desk;

  public ShowWhereabouts(Desk desk) {
    this.desk = desk;
  }

  /** Where an open page is; {@code gone} when it is closed. */
  public record Place(
      String tab, Optional<SectionId> section, Optional<BlockId> block, boolean gone) {}

  public Reply<Boolean> show(Actor actor, PlanId id, Place place) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan -> {
                  if (!(actor instanceof Actor.StaffMember member)) {
                    return Reply.done(false);
                  }
                  if (place.gone()) {
                    stores.openPages().forget(id, place.tab());
                  } else {
                    stores
                        .openPages()
                        .see(
                            new Whereabouts(
                                id,
                                place.tab(),
                                member.person(),
                                place.section(),
                                place.block(),
                                desk.now()));
                  }
                  return Reply.done(true);
                }));
  }
}
