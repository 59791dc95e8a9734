package no.planverk.adapters.documents;

import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocuments;
import no.planverk.application.port.RichTexts;
import no.planverk.domain.catalogue.Country;

/** Plan documents as JSON. */
public final class JsonPlanDocuments implements PlanDocuments {
  private final RichTexts richTexts;

  public JsonPlanDocuments(RichTexts richTexts) {
    this.richTexts = richTexts;
  }

  @Override
  public Reading read(byte[] json, Country country) {
    return new PlanDocumentReader(richTexts, country).read(json);
  }

  @Override
  public String write(PlanDocument document, boolean anchors) {
    return new PlanDocumentWriter(anchors).write(document);
  }
}
