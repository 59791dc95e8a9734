package no.planverk.application;

import java.time.LocalDate;
import java.util.List;
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
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.PlanFile;

/** Plans as documents, to take in. */
final class Documents {
  static final LocalDate DECIDED = LocalDate.parse("2021-12-09");

  private Documents() {}

  static Head head(String type, List<String> parents, List<String> replaces, String owner) {
    return new Head(
        PlanTypes.find(type).orElseThrow(),
        new Title("Samfunnsdelen"),
        Optional.empty(),
        Language.NB,
        Optional.empty(),
        Optional.of(owner).filter(it -> !it.isEmpty()),
        parents,
        replaces,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(new Title("Sammen")),
        List.of(new Title("åpen"), new Title("modig")),
        List.of(),
        Optional.empty());
  }

  static ElementPart part(String key, String title, ElementPart... children) {
    return new ElementPart(
        key,
        Optional.of(key),
        ElementKind.GOAL,
        Element.Content.titled(title),
        List.of(),
        List.of(children));
  }

  static SectionPart section(String title, BlockPart... blocks) {
    return new SectionPart(new Title(title), List.of(blocks), List.of());
  }

  static BlockPart prose(String words) {
    return new ProsePart(new RichText("<p>" + words + "</p>"));
  }

  static HearingPart heard(LocalDate from, LocalDate to) {
    return new HearingPart(
        Optional.of(HearingStage.PROPOSAL), from, to, Optional.of(33), HearingDecision.UNKNOWN);
  }

  static HearingPart heardSixWeeks() {
    return heard(LocalDate.parse("2021-06-03"), LocalDate.parse("2021-08-15"));
  }

  static Optional<AdoptionPart> adoptedBy(String body) {
    return Optional.of(
        new AdoptionPart(body, DECIDED, Optional.of("144/21"), Optional.of("pbl § 11-15")));
  }

  /** Two sections, a goal with one under it. */
  static PlanDocument draft() {
    return document(
        head("no.community-part", List.of(), List.of(), ""), List.of(), Optional.empty());
  }

  static PlanDocument adopted() {
    return document(
        head("no.community-part", List.of(), List.of(), ""),
        List.of(heardSixWeeks()),
        adoptedBy("kommunestyret"));
  }

  static PlanDocument document(
      Head head, List<HearingPart> hearings, Optional<AdoptionPart> adoption) {
    return new PlanDocument(
        head,
        List.of(section("Innledning", prose("Først")), section("Mål", new NamedPart("A"))),
        List.of(part("A", "Levende byer", part("A1", "Gater for gående"))),
        List.of(),
        hearings,
        adoption);
  }

  static PlanDocument with(
      PlanDocument it, List<SectionPart> sections, List<ElementPart> elements) {
    return new PlanDocument(
        it.head(), sections, elements, it.files(), it.hearings(), it.adoption());
  }

  static PlanDocument attaching(PlanDocument it, PlanFile file) {
    return new PlanDocument(
        it.head(), it.sections(), it.elements(), List.of(file), it.hearings(), it.adoption());
  }

  static PlanFile missingFile() {
    return new PlanFile("f1", "kart.png", "image/png", new FileHash("0".repeat(64)));
  }

  static ElementPart owned(ElementPart it, String owner) {
    return new ElementPart(
        it.key(),
        it.number(),
        it.kind(),
        it.content().ownedBy(Optional.of(Owner.named(owner))),
        it.contributesTo(),
        it.children());
  }
}
