package no.planverk.application.privacy;

import java.util.EnumMap;
import java.util.Map;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.KeptData;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.Rights;

/** Looks for how many days each kind of data is kept. */
public final class ReadRetention {
  private final Desk desk;

  public ReadRetention(Desk desk) {
    this.desk = desk;
  }

  public Reply<Map<Retention, Integer>> read(Actor actor) {
    if (!Rights.allow(actor, Act.MANAGE_PRIVACY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> Reply.done(days(stores.keptData())));
  }

  /** Every kind with what was decided for it, or what is usual. */
  static Map<Retention, Integer> days(KeptData kept) {
    Map<Retention, Integer> days = new EnumMap<>(Retention.class);
    for (Retention kind : Retention.values()) {
      days.put(kind, kind.usual());
    }
    days.putAll(kept.decided());
    return days;
  }
}
