package no.planverk.application.writing;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.PictureType;
import no.planverk.domain.plan.PlanFile;

/** Lists the pictures that belong to a plan. */
public final class ReadFigures {
  private final Desk desk;

  public ReadFigures(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<PlanFile>> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan ->
                    Reply.done(
                        stores.manuscripts().of(id).files().stream()
                            .filter(it -> PictureType.isOne(it.mediaType()))
                            .toList())));
  }
}
