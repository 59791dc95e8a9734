package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.tenant.TenantId;

/** Reads the text of a publication; of a plan that is registered only, its names and files. */
public final class ReadPublishedText {
  private final TenantTransactions tenants;

  public ReadPublishedText(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  public Optional<PublishedText> read(TenantId tenant, Publication publication) {
    return tenants.reading(tenant, pages -> pages.text(publication.id()));
  }
}
