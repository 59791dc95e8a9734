package no.planverk.application.contract;

import static no.planverk.application.contract.Samples.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;
import no.planverk.domain.sdg.SdgTag;

/** Texts of plans, to put into stores. */
final class SampleTexts {
  private SampleTexts() {}

  /** An element with something in every field; needs the settled unit and person. */
  static Element full(PlanId plan, ElementKind kind) {
    return new Element(
        new ElementId(UUID.randomUUID()),
        kind,
        plan,
        new Element.Content(
            new Title("Utslepp ned: " + kind.id()),
            Optional.of(new RichText("<p data-id=\"a\">Offentleg</p>")),
            Optional.of(new RichText("<p data-id=\"b\">Internt</p>")),
            Optional.of(
                new Owner("Kari Åsen", Optional.of(Samples.UNIT), Optional.of(Samples.KARI))),
            List.of(SdgTag.of("13"), SdgTag.of("7.2", Optional.of("Straum"))),
            Optional.of(new Due("2026-Q3")),
            Optional.of(new Due("2027-12-31")),
            Optional.of(MeasureStatus.CONTINUOUS),
            Optional.of(3),
            List.of(
                new Cost(
                    2027,
                    number("41.50"),
                    Optional.of(Currency.NOK),
                    Optional.of(CostKind.INVESTMENT),
                    Optional.of(2026),
                    Optional.of(Funding.EXTERNAL)),
                new Cost(
                    2026,
                    number("-120000"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            new IndicatorValues(
                Optional.of("tonn"),
                Optional.of(Direction.DOWN),
                Optional.of(new YearValue(2020, number("100.0"))),
                List.of(new YearValue(2030, number("50.00")), new YearValue(2025, number("75"))),
                List.of(
                    new Reading(
                        LocalDate.parse("2024-12-31"),
                        Optional.of(number("81.250")),
                        Optional.of("SSB"),
                        Optional.of("Foreløpig")),
                    new Reading(
                        LocalDate.parse("2023-12-31"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(
                    new Band("green", Optional.empty(), Optional.of(number("60.5"))),
                    new Band("red", Optional.of(number("60.5")), Optional.empty())))),
        1);
  }

  static Element plain(PlanId plan, ElementKind kind, String title) {
    return new Element(
        new ElementId(UUID.randomUUID()), kind, plan, Element.Content.titled(title), 1);
  }

  static Section section(PlanId plan, Optional<SectionId> parent, String rank) {
    return new Section(
        new SectionId(UUID.randomUUID()),
        plan,
        parent,
        new Rank(rank),
        new Title("Del " + rank),
        1);
  }

  static Block prose(Section section, String rank) {
    return new Block(
        new BlockId(UUID.randomUUID()),
        section.plan(),
        section.id(),
        new Rank(rank),
        new Block.Prose(new RichText("<p>Avsnitt " + rank + "</p>")),
        1);
  }

  static Block showing(Section section, String rank, Placement placement) {
    return new Block(
        new BlockId(UUID.randomUUID()),
        section.plan(),
        section.id(),
        new Rank(rank),
        new Block.Shown(placement.id()),
        1);
  }

  static Placement placement(PlanId plan, Element element, String rank) {
    return new Placement(
        new PlacementId(UUID.randomUUID()),
        plan,
        element.id(),
        Optional.empty(),
        new Rank(rank),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        1);
  }

  /** A text with every kind of element, in two levels of sections, with prose and files. */
  static Manuscript whole(PlanId plan) {
    Section first = section(plan, Optional.empty(), "V");
    Section second = section(plan, Optional.empty(), "a");
    Section under = section(plan, Optional.of(second.id()), "B");
    List<Element> elements = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    List<Block> blocks = new ArrayList<>(List.of(prose(first, "B"), prose(under, "V")));
    List<Rank> ranks = Rank.row(ElementKind.values().length);
    for (ElementKind kind : ElementKind.values()) {
      Element element = full(plan, kind);
      elements.add(element);
      Placement top = placement(plan, element, ranks.get(kind.ordinal()).digits());
      placements.add(top);
      blocks.add(showing(second, ranks.get(kind.ordinal()).digits(), top));
    }
    Element child = plain(plan, ElementKind.MEASURE, "Ladestasjonar");
    elements.add(child);
    placements.add(
        new Placement(
            new PlacementId(UUID.randomUUID()),
            plan,
            child.id(),
            Optional.of(placements.get(ElementKind.GOAL.ordinal()).id()),
            new Rank("V"),
            Optional.of("ladestasjonar"),
            Optional.of("A1"),
            false,
            List.of(
                placements.get(ElementKind.INDICATOR.ordinal()).id(),
                placements.get(ElementKind.STRATEGY.ordinal()).id()),
            1));
    // What stands first in the lists stands last in the text, and a child ahead of its parent.
    return new Manuscript(
        List.of(under, second, first), blocks, placements.reversed(), elements, files());
  }

  static List<PlanFile> files() {
    return List.of(
        new PlanFile("kart", "Kart.pdf", "application/pdf", new FileHash("b".repeat(64))),
        new PlanFile("bilde", "Bilde.png", "image/png", new FileHash("a".repeat(64))));
  }
}
