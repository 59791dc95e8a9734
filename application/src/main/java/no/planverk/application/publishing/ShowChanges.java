package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.comparison.PlanComparison;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.tenant.TenantId;

/** Sets two published texts of a plan beside each other. */
public final class ShowChanges {
  private final TenantTransactions tenants;
  private final RichTexts richTexts;

  public ShowChanges(TenantTransactions tenants, RichTexts richTexts) {
    this.tenants = tenants;
    this.richTexts = richTexts;
  }

  /** Nothing where one of them has no text. */
  public Optional<PlanComparison> show(TenantId tenant, Publication before, Publication after) {
    return tenants.reading(
        tenant,
        pages ->
            pages
                .text(before.id())
                .flatMap(
                    was ->
                        pages
                            .text(after.id())
                            .map(is -> PlanComparison.of(was, is, richTexts::parts))));
  }
}
