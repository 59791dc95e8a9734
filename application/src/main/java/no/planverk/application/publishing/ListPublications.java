package no.planverk.application.publishing;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.tenant.TenantId;

/** Lists the plans that are on the web, by title in the order of a language. */
public final class ListPublications {
  private final TenantTransactions tenants;
  private final Clock clock;

  public ListPublications(TenantTransactions tenants, Clock clock) {
    this.tenants = tenants;
    this.clock = clock;
  }

  public List<PlanAddress.Open> list(TenantId tenant, Language language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    return tenants.reading(tenant, pages -> pages.all()).stream()
        .filter(it -> !it.publications().isEmpty())
        .map(it -> it.asOf(clock.instant()))
        .sorted(
            Comparator.comparing(ListPublications::title, collator)
                .thenComparing(it -> it.slug().value()))
        .toList();
  }

  private static String title(PlanAddress.Open address) {
    return address
        .current()
        .or(address::proposal)
        .orElseGet(() -> address.publications().getLast())
        .facts()
        .title();
  }
}
