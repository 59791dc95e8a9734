package no.planverk.application.port;

import java.util.Optional;
import no.planverk.domain.catalogue.FileHash;

/** Files by what they hold: storing the same bytes twice keeps them once. */
public interface Files {
  /** A file's media type and bytes. */
  record Stored(FileHash hash, String mediaType, byte[] bytes) {}

  void store(Stored file);

  Optional<Stored> find(FileHash hash);

  boolean has(FileHash hash);
}
