package no.planverk.application.port;

import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublishedText;

/** Public documents as bytes for ever: canonical JSON (RFC 8785) and back. */
public interface PublicDocuments {
  /** A document in canonical form with its hash. */
  record Canonical(String json, ContentHash hash) {}

  Canonical canonical(PublishedText text);

  PublishedText text(String json);

  String write(PublicFacts facts);

  PublicFacts facts(String json);
}
