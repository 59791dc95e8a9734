package no.planverk.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.port.Ids;
import no.planverk.application.port.Replays;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.person.Actor;

/** What every use case works with: the stores, the clock and a source of identities. */
public record Desk(TenantTransactions tenants, Clock clock, Ids ids) {

  /** Runs {@code work} in one transaction of the actor's municipality. */
  public <T> T in(Actor actor, Function<TenantStores, T> work) {
    return tenants.inTransaction(actor.tenant(), work);
  }

  /**
   * Runs {@code work} unless the same request was done before with the same key; what was done is
   * kept in the work's own transaction. A refusal is not kept.
   */
  public <T> Reply<T> once(Actor actor, Once<T> once, Function<TenantStores, Reply<T>> work) {
    if (once.key().isEmpty() || actor.id().isEmpty()) {
      return in(actor, work);
    }
    UUID id = actor.id().get();
    try {
      return in(actor, stores -> firstTime(stores, id, once, work));
    } catch (Replays.AlreadyKept raced) {
      return in(actor, stores -> firstTime(stores, id, once, work));
    }
  }

  private <T> Reply<T> firstTime(
      TenantStores stores, UUID actor, Once<T> once, Function<TenantStores, Reply<T>> work) {
    String key = once.key().orElseThrow();
    Optional<Replays.Kept> kept = stores.replays().find(actor, key, now().minus(Once.KEPT_FOR));
    if (kept.isPresent()) {
      return kept.get().digest().equals(once.digest())
          ? new Reply.Repeated<>(kept.get().answer())
          : Reply.refused(new Refusal.KeyUsedForAnother());
    }
    Reply<T> reply = work.apply(stores);
    if (reply instanceof Reply.Done<T>(T value)) {
      Replays.Kept first = new Replays.Kept(once.digest(), once.answer().apply(value));
      stores.replays().keep(actor, key, first, now());
    }
    return reply;
  }

  public Instant now() {
    return clock.instant();
  }

  /** The day it is in that country's councils. */
  public LocalDate today(Country country) {
    return LocalDate.ofInstant(clock.instant(), country.zone());
  }

  /** Writes a change into the journal, in the change's own transaction; a {@link JournalAct}. */
  public void note(TenantStores stores, Actor actor, String act, Subject subject) {
    stores.journal().note(entry(actor, act, subject));
  }

  /** As {@code note}, for the same act on many. */
  public void noteAll(TenantStores stores, Actor actor, String act, List<Subject> subjects) {
    stores.journal().noteAll(subjects.stream().map(it -> entry(actor, act, it)).toList());
  }

  private JournalEntry entry(Actor actor, String act, Subject subject) {
    return new JournalEntry(
        now(),
        actor.kind(),
        actor.id(),
        JournalAct.of(act).id(),
        subject.kind(),
        subject.id(),
        subject.plan(),
        subject.before(),
        subject.after());
  }

  /** What a journal row is about: kind and opaque id of the object, and its revisions. */
  public record Subject(
      String kind, String id, Optional<PlanId> plan, Optional<Long> before, Optional<Long> after) {

    public static Subject made(String kind, Object id, PlanId plan) {
      return new Subject(kind, id.toString(), Optional.of(plan), Optional.empty(), Optional.of(1L));
    }

    public static Subject made(String kind, Object id) {
      return new Subject(kind, id.toString(), Optional.empty(), Optional.empty(), Optional.of(1L));
    }

    public static Subject changed(String kind, Object id, PlanId plan, long before) {
      return new Subject(
          kind, id.toString(), Optional.of(plan), Optional.of(before), Optional.of(before + 1));
    }

    public static Subject changed(String kind, Object id, long before) {
      return new Subject(
          kind, id.toString(), Optional.empty(), Optional.of(before), Optional.of(before + 1));
    }

    public static Subject removed(String kind, Object id, PlanId plan, long before) {
      return new Subject(
          kind, id.toString(), Optional.of(plan), Optional.of(before), Optional.empty());
    }
  }
}
