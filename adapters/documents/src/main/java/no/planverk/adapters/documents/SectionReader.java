package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.PlanDocument.BlockPart;
import no.planverk.application.port.PlanDocument.NamedPart;
import no.planverk.application.port.PlanDocument.ProsePart;
import no.planverk.application.port.PlanDocument.SectionPart;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.Manuscript;

/** Reads the sections of a plan document and the blocks they hold. */
final class SectionReader {
  private final Faults faults;
  private final TextReader texts;
  private final ElementReader elements;
  private final Set<String> named = new HashSet<>();

  SectionReader(Faults faults, TextReader texts, ElementReader elements) {
    this.faults = faults;
    this.texts = texts;
    this.elements = elements;
  }

  List<SectionPart> read(List<Entry> entries) {
    return sections(entries, 1);
  }

  private List<SectionPart> sections(List<Entry> entries, int level) {
    List<SectionPart> parts = new ArrayList<>();
    for (Entry entry : entries) {
      if (level > Manuscript.DEEPEST) {
        faults.add(entry.pointer(), FaultCode.TOO_DEEP, Integer.toString(Manuscript.DEEPEST));
        return parts;
      }
      entry
          .object("title", "blocks", "sections")
          .flatMap(it -> section(it, level))
          .ifPresent(parts::add);
    }
    return parts;
  }

  private Optional<SectionPart> section(Fields fields, int level) {
    Optional<Title> title = fields.requiredParsed("title", FaultCode.INVALID_TITLE, Title::new);
    List<BlockPart> blocks = fields.objects("blocks", this::block, "text", "element");
    List<SectionPart> below = sections(fields.array("sections"), level + 1);
    return title.map(it -> new SectionPart(it, blocks, below));
  }

  private Optional<BlockPart> block(Fields fields) {
    if (fields.has("text") == fields.has("element")) {
      faults.add(fields.pointer(), FaultCode.TEXT_OR_ELEMENT);
      return Optional.empty();
    }
    if (fields.has("text")) {
      return fields.entry("text").flatMap(texts::read).map(ProsePart::new);
    }
    return fields.text("element").flatMap(key -> shown(key, fields.pointer() + "/element"));
  }

  private Optional<BlockPart> shown(String key, String pointer) {
    if (!elements.isKey(key)) {
      faults.add(pointer, FaultCode.DANGLING_REFERENCE, Entry.shown(key));
      return Optional.empty();
    }
    if (!elements.isTopKey(key)) {
      faults.add(pointer, FaultCode.NOT_TOP_LEVEL, Entry.shown(key));
      return Optional.empty();
    }
    if (!named.add(key)) {
      faults.add(pointer, FaultCode.NAMED_TWICE, Entry.shown(key));
      return Optional.empty();
    }
    return Optional.of(new NamedPart(key));
  }
}
