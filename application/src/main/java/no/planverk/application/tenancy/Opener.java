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

/** Opens tenancies with what they begin with. */
record Opener(Desk desk, Municipalities municipalities) {
  /** Gives a municipality what it begins with. */
  interface Start {
    /** False where it has that. */
    boolean of(Tenant tenant);
  }

  /** One that was stopped half-way, and is opened again in the same words, is completed. */
  Opening open(
      Operator operator,
      TenantSlug slug,
      String name,
      Country country,
      Language language,
      Start start) {
    Deed deed =
        new Deed(operator, "open-tenant", Optional.of(name + ", at /" + slug + "/"), desk.now());
    return switch (municipalities.open(slug, name, country, language, deed)) {
      case Opening.Opened opened -> {
        start.of(opened.tenant());
        yield opened;
      }
      case Opening.SlugTaken taken ->
          municipalities
              .find(slug)
              .filter(it -> it.tenancy().isServed() && isCalled(it, name, country, language))
              .filter(start::of)
              .<Opening>map(Opening.Opened::new)
              .orElse(taken);
    };
  }

  private static boolean isCalled(Tenant tenant, String name, Country country, Language language) {
    return tenant.name().equals(name)
        && tenant.country() == country
        && tenant.language() == language;
  }
}
