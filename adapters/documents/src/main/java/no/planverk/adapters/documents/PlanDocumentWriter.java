package no.planverk.adapters.documents;

import java.util.Optional;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocument.AdoptionPart;
import no.planverk.application.port.PlanDocument.BlockPart;
import no.planverk.application.port.PlanDocument.ElementPart;
import no.planverk.application.port.PlanDocument.Head;
import no.planverk.application.port.PlanDocument.HearingPart;
import no.planverk.application.port.PlanDocument.NamedPart;
import no.planverk.application.port.PlanDocument.ProsePart;
import no.planverk.application.port.PlanDocument.SectionPart;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;

/** Writes a plan document as it would be read again. */
final class PlanDocumentWriter {
  private final boolean anchors;

  PlanDocumentWriter(boolean anchors) {
    this.anchors = anchors;
  }

  String write(PlanDocument document) {
    Written written =
        new Written()
            .text("format", PlanDocumentReader.FORMAT)
            .object("plan", head(document.head()))
            .objects("sections", document.sections(), this::section)
            .objects("elements", document.elements(), this::element)
            .objects("files", document.files(), PlanDocumentWriter::file)
            .objects("hearings", document.hearings(), PlanDocumentWriter::hearing);
    document.adoption().ifPresent(it -> written.object("adoption", adoption(it)));
    return written.build().toString();
  }

  private static Written head(Head head) {
    Written written =
        new Written()
            .text("type", head.type().id())
            .text("title", head.title().value())
            .text("subtitle", head.subtitle())
            .text("language", head.language().tag());
    head.period().ifPresent(it -> written.object("period", period(it)));
    written
        .text("ownerUnit", head.ownerUnit())
        .texts("parents", head.parents())
        .texts("replaces", head.replaces())
        .text("significance", head.significance().map(it -> it.id()))
        .text("significanceReason", head.significanceReason());
    ElementMembers.sdg(written, head.sdg())
        .text("vision", head.vision().map(Title::value))
        .texts("values", head.values().stream().map(Title::value).toList())
        .objects(
            "externalIds",
            head.externalIds(),
            it -> new Written().text("scheme", it.scheme()).text("value", it.value()));
    head.source().ifPresent(it -> written.object("source", source(it)));
    return written;
  }

  static Written period(Period period) {
    return new Written().number("from", period.from()).number("to", period.to());
  }

  private static Written source(Source source) {
    return new Written()
        .text("kind", source.kind().id())
        .text(source.kind() == SourceKind.LINK ? "href" : "file", source.reference());
  }

  private Written section(SectionPart section) {
    return new Written()
        .text("title", section.title().value())
        .objects("blocks", section.blocks(), this::block)
        .objects("sections", section.sections(), this::section);
  }

  private Written block(BlockPart block) {
    return switch (block) {
      case ProsePart(RichText text) -> new Written().text("text", html(text));
      case NamedPart(String key) -> new Written().text("element", key);
    };
  }

  private Written element(ElementPart part) {
    Element.Content content = part.content();
    Written written =
        new Written()
            .text("key", part.key())
            .text("number", part.number())
            .text("kind", part.kind().id())
            .text("title", content.title().value())
            .text("text", content.text().map(this::html))
            .text("internal", content.internal().map(this::html));
    ElementMembers.sdg(written, content.sdg())
        .texts("contributesTo", part.contributesTo())
        .text("start", content.start().map(Due::text))
        .text("deadline", content.deadline().map(Due::text))
        .text("owner", content.owner().map(Owner::name))
        .text("status", content.status().map(MeasureStatus::id))
        .number("priority", content.priority());
    ElementMembers.costs(written, content.costs());
    ElementMembers.indicator(written, content.indicator());
    return written.objects("children", part.children(), this::element);
  }

  private String html(RichText text) {
    return anchors ? text.html() : Anchors.without(text);
  }

  private static Written file(PlanFile file) {
    return new Written()
        .text("key", file.key())
        .text("name", file.name())
        .text("mediaType", file.mediaType())
        .text("sha256", file.hash().hex());
  }

  private static Written hearing(HearingPart hearing) {
    HearingDecision decision = hearing.decision();
    return new Written()
        .text("stage", hearing.givenStage().map(it -> it.id()))
        .text("from", hearing.from().toString())
        .text("to", hearing.to().toString())
        .number("statementsReceived", hearing.statementsReceived())
        .object(
            "decision",
            new Written()
                .text("body", decision.body())
                .text("date", decision.date().map(Object::toString))
                .text("caseNumber", decision.caseNumber()));
  }

  private static Written adoption(AdoptionPart adoption) {
    Optional<String> caseNumber = adoption.caseNumber();
    return new Written()
        .text("body", adoption.body())
        .text("date", adoption.date().toString())
        .text("caseNumber", caseNumber)
        .text("legalBasis", adoption.legalBasis());
  }
}
