package no.planverk.application.tenancy;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.CustomaryBodies;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/** The vendor opens a tenancy for a municipality, with the bodies that its country's law knows. */
public final class OpenTenant {
  private final Desk desk;
  private final Municipalities municipalities;

  public OpenTenant(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  public Opening open(
      Operator operator, TenantSlug slug, String name, Country country, Language language) {
    Opening opening = municipalities.open(slug, name, country, language);
    if (opening instanceof Opening.Opened(Tenant tenant)) {
      Actor job = new Actor.SystemJob(tenant.id());
      desk.in(job, stores -> enterBodies(job, tenant, stores));
    }
    return opening;
  }

  private Tenant enterBodies(Actor job, Tenant tenant, TenantStores stores) {
    CustomaryBodies.of(tenant.country(), tenant.language())
        .forEach((name, kind) -> enter(job, name, kind, stores));
    return tenant;
  }

  private void enter(Actor job, String name, BodyKind kind, TenantStores stores) {
    Body body = new Body(new BodyId(desk.ids().next()), name, kind, 1);
    stores.people().add(body);
    desk.note(stores, job, "name", Subject.made("body", body.id()));
  }
}
