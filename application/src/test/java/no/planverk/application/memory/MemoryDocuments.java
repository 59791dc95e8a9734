package no.planverk.application.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.application.port.PublicDocuments;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublishedText;

/**
 * Public documents kept as they are, under a word that stands for their JSON. The same text has the
 * same word and hash. Words mean something to the object that gave them only.
 */
public final class MemoryDocuments implements PublicDocuments {
  private final AtomicInteger last = new AtomicInteger();
  private final Map<PublishedText, Canonical> canonical = new ConcurrentHashMap<>();
  private final Map<String, PublishedText> texts = new ConcurrentHashMap<>();
  private final Map<String, PublicFacts> facts = new ConcurrentHashMap<>();

  @Override
  public Canonical canonical(PublishedText text) {
    return canonical.computeIfAbsent(text, this::keep);
  }

  private Canonical keep(PublishedText text) {
    int number = last.incrementAndGet();
    String json = "doc-" + number;
    texts.put(json, text);
    return new Canonical(json, new ContentHash("%064x".formatted(number), "count"));
  }

  @Override
  public PublishedText text(String json) {
    return known(texts, json);
  }

  @Override
  public String write(PublicFacts stated) {
    String json = "facts-" + last.incrementAndGet();
    facts.put(json, stated);
    return json;
  }

  @Override
  public PublicFacts facts(String json) {
    return known(facts, json);
  }

  private static <T> T known(Map<String, T> kept, String json) {
    T found = kept.get(json);
    if (found == null) {
      throw new IllegalArgumentException("no document was written as " + json);
    }
    return found;
  }
}
