package no.planverk.application.tenancy;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
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
    Deed deed =
        new Deed(operator, "open-tenant", Optional.of(name + ", at /" + slug + "/"), desk.now());
    Opening opening = municipalities.open(slug, name, country, language, deed);
    if (opening instanceof Opening.Opened(Tenant tenant)) {
      new Beginnings(desk).ofNew(tenant);
    }
    return opening;
  }
}
