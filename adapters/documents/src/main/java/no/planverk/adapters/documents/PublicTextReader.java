package no.planverk.adapters.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/** Reads back what {@link PublicTextWriter} wrote. */
final class PublicTextReader {
  private static final String[] TEXT = {
    "format",
    "plan",
    "type",
    "title",
    "subtitle",
    "language",
    "period",
    "owner",
    "parents",
    "replaces",
    "themes",
    "sdg",
    "words",
    "sections",
    "rest",
    "files"
  };
  private static final String[] ELEMENT = {
    "placement",
    "element",
    "kind",
    "number",
    "title",
    "text",
    "owner",
    "start",
    "deadline",
    "status",
    "priority",
    "contributesTo",
    "sdg",
    "costs",
    "unit",
    "direction",
    "baseline",
    "targets",
    "readings",
    "bands",
    "children"
  };

  private PublicTextReader() {}

  static PublishedText read(Entry root) {
    Fields text = root.object(TEXT).orElseThrow();
    return new PublishedText(
        new PlanId(id(text, "plan")),
        text.text("type").orElseThrow(),
        text.text("title").orElseThrow(),
        text.text("subtitle"),
        text.parsed("language", FaultCode.NOT_IN_TABLE, Language::of).orElseThrow(),
        text.object("period", "from", "to").map(PublicTextReader::period),
        text.text("owner"),
        texts(text, "parents"),
        texts(text, "replaces"),
        ElementFields.sdg(text),
        texts(text, "themes").stream().map(Theme::of).toList(),
        elements(text, "words"),
        sections(text),
        elements(text, "rest"),
        text.objects("files", PublicTextReader::file, "key", "name", "mediaType", "sha256"));
  }

  static Period period(Fields period) {
    return new Period(period.integer("from"), period.integer("to"));
  }

  private static List<PublishedSection> sections(Fields fields) {
    return fields.objects(
        "sections",
        it ->
            Optional.of(
                new PublishedSection(
                    new SectionId(id(it, "id")),
                    it.text("title").orElseThrow(),
                    it.objects("blocks", PublicTextReader::block, "text", "element"),
                    sections(it))),
        "id",
        "title",
        "blocks",
        "sections");
  }

  private static Optional<PublishedSection.Block> block(Fields block) {
    Optional<Fields> element = block.object("element", ELEMENT);
    return element.isPresent()
        ? element(element.get()).map(PublishedSection.Shown::new)
        : block.text("text").map(RichText::new).map(PublishedSection.Prose::new);
  }

  private static List<PublishedElement> elements(Fields fields, String name) {
    return fields.objects(name, PublicTextReader::element, ELEMENT);
  }

  private static Optional<PublishedElement> element(Fields fields) {
    return Optional.of(
        new PublishedElement(
            new PlacementId(id(fields, "placement")),
            new ElementId(id(fields, "element")),
            fields.parsed("kind", FaultCode.NOT_IN_TABLE, ElementKind::of).orElseThrow(),
            fields.text("number"),
            fields.text("title").orElseThrow(),
            fields.text("text").map(RichText::new),
            fields.text("owner"),
            ElementFields.sdg(fields),
            fields.text("start").map(Due::new),
            fields.text("deadline").map(Due::new),
            fields.text("status").map(MeasureStatus::of),
            fields.integer("priority"),
            ElementFields.costs(fields),
            ElementFields.indicator(fields),
            texts(fields, "contributesTo").stream()
                .map(it -> new PlacementId(UUID.fromString(it)))
                .toList(),
            elements(fields, "children")));
  }

  private static Optional<PublishedFile> file(Fields file) {
    return Optional.of(
        new PublishedFile(
            file.text("key").orElseThrow(),
            file.text("name").orElseThrow(),
            file.text("mediaType").orElseThrow(),
            new FileHash(file.text("sha256").orElseThrow())));
  }

  private static List<String> texts(Fields fields, String name) {
    return fields.array(name).stream().map(it -> it.text().orElseThrow()).toList();
  }

  private static UUID id(Fields fields, String name) {
    return UUID.fromString(fields.text(name).orElseThrow());
  }
}
