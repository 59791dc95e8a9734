package no.planverk.adapters.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import no.planverk.application.port.PublicDocuments;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublishedText;
import org.erdtman.jcs.JsonCanonicalizer;

/** Public documents as canonical JSON (RFC 8785), hashed with SHA-256. */
public final class JsonPublicDocuments implements PublicDocuments {
  /** What the hash was made with, as it is stored beside it. */
  static final String ALGORITHM = "sha-256+rfc8785";

  @Override
  public Canonical canonical(PublishedText text) {
    try {
      byte[] canonical =
          new JsonCanonicalizer(PublicTextWriter.write(text).build().toString()).getEncodedUTF8();
      return new Canonical(
          new String(canonical, StandardCharsets.UTF_8),
          new ContentHash(Sha256.hex(canonical), ALGORITHM));
    } catch (IOException e) {
      throw new UncheckedIOException("what we wrote is no JSON", e);
    }
  }

  @Override
  public PublishedText text(String json) {
    return read(json, PublicTextReader::read);
  }

  @Override
  public String write(PublicFacts facts) {
    return FactsJson.write(facts).build().toString();
  }

  @Override
  public PublicFacts facts(String json) {
    return read(json, FactsJson::read);
  }

  /** Reads what we wrote ourselves: a fault in it is a broken store, not bad input. */
  private static <T> T read(String json, Function<Entry, T> read) {
    Faults faults = new Faults();
    T value =
        new JsonSource(faults)
            .read(json.getBytes(StandardCharsets.UTF_8))
            .map(root -> read.apply(new Entry(root, "", faults)))
            .orElseThrow(() -> new IllegalStateException("unreadable: " + faults.found()));
    if (faults.any()) {
      throw new IllegalStateException("unreadable: " + faults.found());
    }
    return value;
  }
}
