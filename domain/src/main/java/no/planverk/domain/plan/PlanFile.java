package no.planverk.domain.plan;

import no.planverk.domain.catalogue.DocumentKey;
import no.planverk.domain.catalogue.FileHash;

/** A file that belongs to a plan: its key in the plan's texts, its name and what it holds. */
public record PlanFile(String key, String name, String mediaType, FileHash hash) {
  public PlanFile {
    DocumentKey.check(key);
  }
}
