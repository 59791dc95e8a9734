package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.port.Files;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.tenant.TenantId;

/** Reads a file that a published text shows or attaches. */
public final class ReadPublicFile {
  private final TenantTransactions tenants;

  public ReadPublicFile(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  /** A public file's media type and bytes. */
  public record PublicFile(String mediaType, byte[] bytes) {}

  public Optional<PublicFile> read(TenantId tenant, FileHash hash) {
    return tenants.reading(tenant, pages -> pages.file(hash)).map(ReadPublicFile::shown);
  }

  private static PublicFile shown(Files.Stored file) {
    return new PublicFile(file.mediaType(), file.bytes());
  }
}
