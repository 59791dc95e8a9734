package no.planverk.application.privacy;

import java.util.Map;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.Rights;

/** Decides for how many days a kind of data is kept. */
public final class ChooseRetention {
  private final Desk desk;

  public ChooseRetention(Desk desk) {
    this.desk = desk;
  }

  /** The expected revision is the number of days that the actor read. */
  public Reply<Map<Retention, Integer>> choose(
      Actor actor, Retention kind, Expected expected, int days) {
    if (!Rights.allow(actor, Act.MANAGE_PRIVACY)) {
      return new Reply.NotAllowed<>();
    }
    try {
      kind.check(days);
    } catch (InvalidValue wrong) {
      return Reply.faulty(
          Fault.at(
              "/days", FaultCode.INVALID_VALUE, "" + days, String.valueOf(wrong.getMessage())));
    }
    return desk.in(actor, stores -> decide(actor, kind, expected, days, stores));
  }

  private Reply<Map<Retention, Integer>> decide(
      Actor actor, Retention kind, Expected expected, int days, TenantStores stores) {
    long before = ReadRetention.days(stores.keptData()).getOrDefault(kind, kind.usual());
    if (!expected.meets(before)) {
      return new Reply.Stale<>();
    }
    stores.keptData().decide(kind, days);
    Subject subject =
        new Subject(
            "retention",
            kind.id(),
            Optional.empty(),
            Optional.of(before),
            Optional.of((long) days));
    desk.note(stores, actor, JournalAct.SET_RETENTION.id(), subject);
    return Reply.done(ReadRetention.days(stores.keptData()));
  }
}
