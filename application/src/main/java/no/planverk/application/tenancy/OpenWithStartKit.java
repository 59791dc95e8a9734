package no.planverk.application.tenancy;

import no.planverk.application.Desk;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/** As {@link OpenTenant}, with some units and one sample plan besides. */
public final class OpenWithStartKit {
  private final Opener opener;
  private final Furnishing furnishing;

  public OpenWithStartKit(Desk desk, Municipalities municipalities) {
    this.opener = new Opener(desk, municipalities);
    this.furnishing = new Furnishing(desk, municipalities);
  }

  /** One that was stopped half-way, and is opened again in the same words, is completed. */
  public Opening open(
      Operator operator, TenantSlug slug, String name, Country country, Language language) {
    return opener.open(operator, slug, name, country, language, this::begun);
  }

  private boolean begun(Tenant tenant) {
    return new Beginnings(opener.desk())
        .ofNew(tenant, stores -> furnishing.furnish(tenant, stores));
  }
}
