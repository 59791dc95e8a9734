package no.planverk.application.redthread;

import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.GapKey;

/**
 * Accepts that the red thread is broken somewhere, for a reason that stays visible; or takes that
 * back. An editor of the plan does it; about a unit, a planner.
 */
public final class AcceptGap {
  private static final int LONGEST_REASON = 2000;

  private final Desk desk;
  private final Almanac almanac;

  public AcceptGap(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** Without a reason an acceptance is taken back. */
  public Reply<GapKey> accept(Actor actor, GapKey key, Optional<String> reason) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    var today = almanac.today(actor);
    return desk.in(
        actor,
        stores ->
            Overview.of(stores, actor, today).findings().stream()
                .flatMap(it -> it.gap().stream())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .map(
                    it -> allowed(stores, actor, it).then(gap -> store(stores, actor, gap, reason)))
                .orElseGet(Reply.Unknown::new));
  }

  private static Reply<Gap> allowed(TenantStores stores, Actor actor, Gap gap) {
    if (gap.plan().isPresent()) {
      return PlanAccess.reading(
          stores, actor, gap.plan().get(), Act.EDIT_TEXT, plan -> Reply.done(gap));
    }
    return Rights.allow(actor, Act.CREATE_PLAN) ? Reply.done(gap) : new Reply.NotAllowed<>();
  }

  private Reply<GapKey> store(TenantStores stores, Actor actor, Gap gap, Optional<String> reason) {
    GapKey key = gap.key();
    if (reason.isEmpty()) {
      if (!stores.redThreads().reopen(key)) {
        return new Reply.Unknown<>();
      }
      note(stores, actor, "reopen", gap);
      return Reply.done(key);
    }
    String words = reason.get().strip();
    if (words.isEmpty()) {
      return Reply.faulty(Fault.at("/reason", FaultCode.MISSING_MEMBER));
    }
    if (words.length() > LONGEST_REASON) {
      return Reply.faulty(Fault.at("/reason", FaultCode.INVALID_VALUE));
    }
    stores.redThreads().accept(new Acceptance(key, words, actor.id(), desk.now()));
    note(stores, actor, "accept", gap);
    return Reply.done(key);
  }

  private void note(TenantStores stores, Actor actor, String act, Gap gap) {
    String id = gap.key().rule().id() + ":" + gap.key().subject();
    desk.note(
        stores,
        actor,
        act,
        gap.plan().map(it -> Subject.made("gap", id, it)).orElseGet(() -> Subject.made("gap", id)));
  }
}
