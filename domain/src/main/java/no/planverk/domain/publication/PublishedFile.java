package no.planverk.domain.publication;

import no.planverk.domain.catalogue.FileHash;

/** A file that a published text shows or attaches, by the key its texts use. */
public record PublishedFile(String key, String name, String mediaType, FileHash hash) {}
