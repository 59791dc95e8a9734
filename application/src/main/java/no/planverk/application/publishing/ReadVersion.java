package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.publication.Series;

/** Reads a frozen text: what was adopted or heard, word for word, and the hash of it. */
public final class ReadVersion {
  private final Desk desk;

  public ReadVersion(Desk desk) {
    this.desk = desk;
  }

  public Reply<FrozenText> read(Actor actor, PlanId id, Series series, int number, int correction) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan -> found(stores.versions().find(id, series, number, correction))));
  }

  private static Reply<FrozenText> found(Optional<FrozenText> text) {
    return text.map(Reply::done).orElseGet(Reply.Unknown::new);
  }
}
