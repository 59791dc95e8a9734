package no.planverk.adapters.http;

import java.time.LocalDate;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.tenant.Tenant;

/** Makes the page that the public would see of a text, for those who may see it before. */
public interface ProofSheets {
  /**
   * Where a proof stands.
   *
   * @param files the folder in which the text's files are found by their hashes, ending in a slash
   * @param back the page that the reader came from
   */
  record Place(String files, String back) {}

  /** A whole page as UTF-8 HTML, marked as a proof. */
  byte[] make(
      Tenant tenant,
      LocalDate today,
      PlanAddress.Open address,
      Publication publication,
      PublishedText text,
      Place place);
}
