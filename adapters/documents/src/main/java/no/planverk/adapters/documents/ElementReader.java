package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.PlanDocument.ElementPart;
import no.planverk.domain.catalogue.DocumentKey;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.input.Warning;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Manuscript;

/** Reads the elements of a plan document, with the keys that blocks and others name them by. */
final class ElementReader {
  private static final String[] MEMBERS = {
    "key", "number", "kind", "title", "text", "internal", "sdg", "children", "contributesTo",
    "start", "deadline", "owner", "status", "priority", "costs", "unit", "direction", "baseline",
    "targets", "readings", "bands"
  };

  private final Faults faults;
  private final TextReader texts;
  private final List<Warning> warnings;
  private final Set<String> keys = new HashSet<>();
  private final Set<String> topKeys = new HashSet<>();
  private final Map<String, String> contributions = new HashMap<>();
  private boolean wordsAsElements;

  ElementReader(Faults faults, TextReader texts, List<Warning> warnings) {
    this.faults = faults;
    this.texts = texts;
    this.warnings = warnings;
  }

  List<ElementPart> read(List<Entry> entries) {
    List<ElementPart> parts = elements(entries, 1);
    contributions.forEach(
        (pointer, key) -> {
          if (!keys.contains(key)) {
            faults.add(pointer, FaultCode.DANGLING_REFERENCE, Entry.shown(key));
          }
        });
    return parts;
  }

  boolean isKey(String key) {
    return keys.contains(key);
  }

  boolean isTopKey(String key) {
    return topKeys.contains(key);
  }

  /** Whether a vision or value was written as an element. */
  boolean hasWordsAsElements() {
    return wordsAsElements;
  }

  private List<ElementPart> elements(List<Entry> entries, int level) {
    List<ElementPart> parts = new ArrayList<>();
    for (Entry entry : entries) {
      if (level > Manuscript.DEEPEST) {
        faults.add(entry.pointer(), FaultCode.TOO_DEEP, Integer.toString(Manuscript.DEEPEST));
        return parts;
      }
      entry.object(MEMBERS).flatMap(it -> element(it, level)).ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<ElementPart> element(Fields fields, int level) {
    Optional<String> key =
        fields.requiredParsed("key", FaultCode.INVALID_VALUE, DocumentKey::check);
    key.ifPresent(it -> remember(it, fields, level));
    Optional<ElementKind> kind =
        fields.requiredParsed("kind", FaultCode.NOT_IN_TABLE, ElementKind::of);
    wordsAsElements |=
        kind.map(it -> it == ElementKind.VISION || it == ElementKind.VALUE).orElse(false);
    Optional<Title> title = fields.requiredParsed("title", FaultCode.INVALID_TITLE, Title::new);
    Optional<String> number = fields.text("number");
    Element.Content content = content(fields, title.orElse(new Title("?")));
    warnings.addAll(BandCheck.of(content.indicator(), fields.pointer()));
    List<String> contributesTo = contributesTo(fields);
    List<Entry> children = fields.array("children");
    if (!children.isEmpty() && kind.isPresent() && !kind.get().mayHaveChildren()) {
      faults.add(fields.pointer() + "/children", FaultCode.MAY_NOT_HAVE_CHILDREN, kind.get().id());
    }
    List<ElementPart> parts = elements(children, level + 1);
    return key.isPresent() && kind.isPresent() && title.isPresent()
        ? Optional.of(new ElementPart(key.get(), number, kind.get(), content, contributesTo, parts))
        : Optional.empty();
  }

  private void remember(String key, Fields fields, int level) {
    if (!keys.add(key)) {
      faults.add(fields.pointer() + "/key", FaultCode.DUPLICATE_KEY, Entry.shown(key));
    }
    if (level == 1) {
      topKeys.add(key);
    }
  }

  private Element.Content content(Fields fields, Title title) {
    Optional<RichText> text = fields.entry("text").flatMap(texts::read);
    Optional<RichText> internal = fields.entry("internal").flatMap(texts::read);
    return new Element.Content(
        title,
        text,
        internal,
        fields.parsed("owner", FaultCode.INVALID_VALUE, Owner::named),
        ElementFields.sdg(fields),
        fields.parsed("start", FaultCode.INVALID_DUE, Due::new),
        fields.parsed("deadline", FaultCode.INVALID_DUE, Due::new),
        fields.parsed("status", FaultCode.NOT_IN_TABLE, MeasureStatus::of),
        priority(fields),
        ElementFields.costs(fields),
        ElementFields.indicator(fields));
  }

  private Optional<Integer> priority(Fields fields) {
    Optional<Integer> priority = fields.integer("priority");
    if (priority.isPresent() && (priority.get() < 1 || priority.get() > 9)) {
      faults.add(
          fields.pointer() + "/priority", FaultCode.NOT_IN_TABLE, priority.get().toString(), "1–9");
      return Optional.empty();
    }
    return priority;
  }

  private List<String> contributesTo(Fields fields) {
    List<String> named = new ArrayList<>();
    for (Entry entry : fields.array("contributesTo")) {
      entry
          .text()
          .ifPresent(
              key -> {
                named.add(key);
                contributions.put(entry.pointer(), key);
              });
    }
    return named;
  }
}
