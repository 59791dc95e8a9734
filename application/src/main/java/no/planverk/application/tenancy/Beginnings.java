package no.planverk.application.tenancy;

import java.util.Optional;
import java.util.function.Consumer;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.CustomaryBodies;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.tenant.Tenant;

/**
 * What a municipality begins with when its tables are there. Doing it again does nothing: whoever
 * opens one may be stopped before this is done, and another goes on.
 */
record Beginnings(Desk desk) {
  /** The bodies that its country's law knows; false where there are bodies. */
  boolean ofNew(Tenant tenant) {
    return ofNew(tenant, stores -> {});
  }

  /** Those and more besides, all of it or nothing. */
  boolean ofNew(Tenant tenant, Consumer<TenantStores> more) {
    Actor job = new Actor.SystemJob(tenant.id());
    return desk.in(
        job,
        stores -> {
          boolean isNew = stores.people().bodies().isEmpty();
          if (isNew) {
            enterBodies(job, tenant, stores);
            more.accept(stores);
          }
          return isNew;
        });
  }

  private void enterBodies(Actor job, Tenant tenant, TenantStores stores) {
    CustomaryBodies.of(tenant.country(), tenant.language())
        .forEach((name, kind) -> enter(job, name, kind, stores));
  }

  private void enter(Actor job, String name, BodyKind kind, TenantStores stores) {
    Body body = new Body(new BodyId(desk.ids().next()), name, kind, 1);
    stores.people().add(body);
    desk.note(stores, job, "name", Subject.made("body", body.id()));
  }

  /** The first line of its journal: who copied what. */
  void ofCopy(Operator operator, Tenant original, Tenant copy) {
    desk.in(new Actor.SystemJob(copy.id()), stores -> note(operator, original, copy, stores));
  }

  private Tenant note(Operator operator, Tenant original, Tenant copy, TenantStores stores) {
    String source = original.id().value();
    if (stores.journal().search(JournalQuery.about(source), Long.MAX_VALUE, 1).isEmpty()) {
      stores
          .journal()
          .note(
              new JournalEntry(
                  desk.now(),
                  "operator",
                  operator.id().map(OperatorId::value),
                  JournalAct.COPY_MUNICIPALITY.id(),
                  "municipality",
                  source,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
    }
    return copy;
  }
}
