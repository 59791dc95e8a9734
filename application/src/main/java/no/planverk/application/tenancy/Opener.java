package no.planverk.application.tenancy;

import java.util.Optional;
import java.util.function.Predicate;
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
  /**
   * One that was stopped half-way, and is opened again in the same words, is completed.
   *
   * @param begin gives it what it begins with; false where it has that
   */
  Opening open(
      Operator operator,
      TenantSlug slug,
      String name,
      Country country,
      Language language,
      Predicate<Tenant> begin) {
    Deed deed =
        new Deed(operator, "open-tenant", Optional.of(name + ", at /" + slug + "/"), desk.now());
    return switch (municipalities.open(slug, name, country, language, deed)) {
      case Opening.Opened opened -> {
        begin.test(opened.tenant());
        yield opened;
      }
      case Opening.SlugTaken taken ->
          municipalities
              .find(slug)
              .filter(it -> it.tenancy().isServed() && isCalled(it, name, country, language))
              .filter(begin)
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
