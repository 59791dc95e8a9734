package no.planverk.adapters.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.publication.HeardFact;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;

/** The facts of a publication as JSON. */
final class FactsJson {
  private FactsJson() {}

  static Written write(PublicFacts facts) {
    Written written =
        new Written()
            .text("type", facts.type())
            .text("title", facts.title())
            .text("subtitle", facts.subtitle())
            .text("language", facts.language().tag())
            .text("owner", facts.owner())
            .texts("themes", facts.themes().stream().map(Theme::id).toList())
            .text("standing", facts.standing().id())
            .text("inForceFrom", facts.inForceFrom().map(LocalDate::toString))
            .text("correctionReason", facts.correctionReason())
            .text("source", facts.source())
            .objects("heard", facts.heard(), FactsJson::heard);
    facts.period().ifPresent(it -> written.object("period", PlanDocumentWriter.period(it)));
    facts.decision().ifPresent(it -> written.object("decision", decision(it)));
    return ElementMembers.sdg(written, facts.sdg());
  }

  private static Written heard(HeardFact heard) {
    return new Written()
        .text("stage", heard.stage().id())
        .text("from", heard.from().toString())
        .text("to", heard.to().toString())
        .number("statements", heard.statements());
  }

  private static Written decision(Decision decision) {
    return new Written()
        .text("body", decision.body())
        .text("bodyId", decision.bodyId().map(BodyId::toString))
        .text("date", decision.date().toString())
        .text("caseNumber", decision.caseNumber())
        .text("legalBasis", decision.legalBasis());
  }

  static PublicFacts read(Entry root) {
    Fields facts =
        root.object(
                "type",
                "title",
                "subtitle",
                "language",
                "owner",
                "themes",
                "standing",
                "inForceFrom",
                "correctionReason",
                "source",
                "heard",
                "period",
                "decision",
                "sdg")
            .orElseThrow();
    return new PublicFacts(
        facts.text("type").orElseThrow(),
        facts.text("title").orElseThrow(),
        facts.text("subtitle"),
        facts.parsed("language", FaultCode.NOT_IN_TABLE, Language::of).orElseThrow(),
        facts.object("period", "from", "to").map(PublicTextReader::period),
        facts.text("owner"),
        ElementFields.sdg(facts),
        facts.array("themes").stream().map(it -> Theme.of(it.text().orElseThrow())).toList(),
        PublicStanding.of(facts.text("standing").orElseThrow()),
        facts
            .object("decision", "body", "bodyId", "date", "caseNumber", "legalBasis")
            .map(FactsJson::decision),
        facts.text("inForceFrom").map(LocalDate::parse),
        facts.text("correctionReason"),
        facts.objects("heard", FactsJson::heard, "stage", "from", "to", "statements"),
        facts.text("source"));
  }

  private static Decision decision(Fields fields) {
    return new Decision(
        fields.text("body").orElseThrow(),
        fields.text("bodyId").map(it -> new BodyId(UUID.fromString(it))),
        LocalDate.parse(fields.text("date").orElseThrow()),
        fields.text("caseNumber"),
        fields.text("legalBasis"));
  }

  private static Optional<HeardFact> heard(Fields fields) {
    return Optional.of(
        new HeardFact(
            HearingStage.of(fields.text("stage").orElseThrow()),
            LocalDate.parse(fields.text("from").orElseThrow()),
            LocalDate.parse(fields.text("to").orElseThrow()),
            fields.integer("statements")));
  }
}
