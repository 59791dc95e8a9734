package no.planverk.application.tenancy;

import no.planverk.application.Desk;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantSlug;

/** The vendor opens a tenancy for a municipality, with the bodies that its country's law knows. */
public final class OpenTenant {
  private final Opener opener;

  public OpenTenant(Desk desk, Municipalities municipalities) {
    this.opener = new Opener(desk, municipalities);
  }

  /** One that was stopped half-way, and is opened again in the same words, is completed. */
  public Opening open(
      Operator operator, TenantSlug slug, String name, Country country, Language language) {
    return opener.open(
        operator, slug, name, country, language, new Beginnings(opener.desk())::ofNew);
  }
}
