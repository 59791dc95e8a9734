package no.planverk.application.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Retention;
import no.planverk.domain.tenant.Tenant;

/** Removes the data whose time has come, and makes those unknown who left long ago. */
public final class ApplyRetention {
  /** So long what changed in a text is kept for the pages that are open on it. */
  private static final Duration OPEN_PAGES = Duration.ofDays(1);

  private final Desk desk;

  public ApplyRetention(Desk desk) {
    this.desk = desk;
  }

  /** How many things and people were removed. */
  public int apply(Operator operator, Tenant tenant) {
    Actor job = new Actor.SystemJob(tenant.id());
    int removed =
        desk.in(job, stores -> stores.openPages().forgetBefore(desk.now().minus(OPEN_PAGES)));
    for (Retention kind : Retention.values()) {
      removed += desk.in(job, stores -> apply(kind, tenant, job, stores));
    }
    return removed;
  }

  private int apply(Retention kind, Tenant tenant, Actor job, TenantStores stores) {
    int days = ReadRetention.days(stores.keptData()).getOrDefault(kind, kind.usual());
    Instant time = desk.now().minusSeconds(days * 86_400L);
    int removed =
        kind == Retention.DEPARTED_PEOPLE
            ? erase(tenant, job, LocalDate.ofInstant(time, tenant.country().zone()), stores)
            : stores.keptData().remove(kind, time);
    if (removed > 0) {
      Subject subject =
          new Subject(
              "retention",
              kind.id(),
              Optional.empty(),
              Optional.empty(),
              Optional.of((long) removed));
      desk.note(stores, job, JournalAct.APPLY_RETENTION.id(), subject);
    }
    return removed;
  }

  private int erase(Tenant tenant, Actor job, LocalDate day, TenantStores stores) {
    List<PersonId> people = stores.personalData().leftUntil(day);
    people.stream()
        .flatMap(it -> stores.people().person(it).stream())
        .forEach(it -> Erasure.of(it, desk, stores, job, tenant.language()));
    return people.size();
  }
}
