package no.planverk.adapters.documents;

import java.util.List;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/** Writes the public document of a version, ids and file hashes included. */
final class PublicTextWriter {
  static final String FORMAT = "planverk.public/1";

  private PublicTextWriter() {}

  static Written write(PublishedText text) {
    Written written =
        new Written()
            .text("format", FORMAT)
            .text("plan", text.plan().toString())
            .text("type", text.type())
            .text("title", text.title())
            .text("subtitle", text.subtitle())
            .text("language", text.language().tag());
    text.period().ifPresent(it -> written.object("period", PlanDocumentWriter.period(it)));
    written
        .text("owner", text.owner())
        .texts("parents", text.parents())
        .texts("replaces", text.replaces())
        .texts("themes", text.themes().stream().map(Theme::id).toList());
    return ElementMembers.sdg(written, text.sdg())
        .objects("words", text.words(), PublicTextWriter::element)
        .objects("sections", text.sections(), PublicTextWriter::section)
        .objects("rest", text.rest(), PublicTextWriter::element)
        .objects(
            "files",
            text.files(),
            it ->
                new Written()
                    .text("key", it.key())
                    .text("name", it.name())
                    .text("mediaType", it.mediaType())
                    .text("sha256", it.hash().hex()));
  }

  private static Written section(PublishedSection section) {
    return new Written()
        .text("id", section.id().toString())
        .text("title", section.title())
        .objects("blocks", section.blocks(), PublicTextWriter::block)
        .objects("sections", section.sections(), PublicTextWriter::section);
  }

  private static Written block(PublishedSection.Block block) {
    return switch (block) {
      case PublishedSection.Prose(RichText text) -> new Written().text("text", text.html());
      case PublishedSection.Shown(PublishedElement element) ->
          new Written().object("element", element(element));
    };
  }

  private static Written element(PublishedElement element) {
    List<String> contributesTo =
        element.contributesTo().stream().map(PlacementId::toString).toList();
    Written written =
        new Written()
            .text("placement", element.placement().toString())
            .text("element", element.element().toString())
            .text("kind", element.kind().id())
            .text("number", element.number())
            .text("title", element.title())
            .text("text", element.text().map(RichText::html))
            .text("owner", element.owner())
            .text("start", element.start().map(Due::text))
            .text("deadline", element.deadline().map(Due::text))
            .text("status", element.status().map(MeasureStatus::id))
            .number("priority", element.priority())
            .texts("contributesTo", contributesTo);
    ElementMembers.sdg(written, element.sdg());
    ElementMembers.costs(written, element.costs());
    ElementMembers.indicator(written, element.indicator());
    return written.objects("children", element.children(), PublicTextWriter::element);
  }
}
