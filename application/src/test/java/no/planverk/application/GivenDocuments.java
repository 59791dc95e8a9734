package no.planverk.application;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocuments;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** Plan documents that are kept as they are, under a word that stands for their JSON. */
final class GivenDocuments implements PlanDocuments {
  private final Map<String, PlanDocument> byWord = new HashMap<>();

  byte[] given(PlanDocument document) {
    return word(document).getBytes(StandardCharsets.UTF_8);
  }

  private String word(PlanDocument document) {
    String word = "document-" + (byWord.size() + 1);
    byWord.put(word, document);
    return word;
  }

  /** What was written under that word. */
  PlanDocument behind(String word) {
    return byWord.get(word);
  }

  @Override
  public Reading read(byte[] json, Country country) {
    PlanDocument document = byWord.get(new String(json, StandardCharsets.UTF_8));
    return document == null
        ? new Faulty(List.of(Fault.at("", FaultCode.NOT_JSON, "1", "1")))
        : new Read(document, List.of());
  }

  @Override
  public String write(PlanDocument document, boolean anchors) {
    return word(document);
  }
}
