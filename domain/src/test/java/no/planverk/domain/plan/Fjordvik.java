package no.planverk.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.hearing.HearingId;

/** Plans, hearings, versions and texts of a small municipality, to reason about. */
final class Fjordvik {
  static final PlanId PLAN = new PlanId(new UUID(1, 1));
  static final PlanId OTHER_PLAN = new PlanId(new UUID(1, 2));
  static final LocalDate MARCH_1 = LocalDate.parse("2026-03-01");
  static final LocalDate MAY_1 = LocalDate.parse("2026-05-01");
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private Fjordvik() {}

  static PlanFacts facts(String type) {
    return new PlanFacts(
        PlanTypes.find(type).orElseThrow(),
        new Title("Plan"),
        Optional.empty(),
        Language.NB,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static Plan draft(String type) {
    return Plan.begun(PLAN, facts(type), NOW);
  }

  static Plan registeredOnly(String type) {
    PlanFacts it = facts(type);
    return Plan.begun(
        PLAN,
        new PlanFacts(
            it.type(),
            it.title(),
            it.subtitle(),
            it.language(),
            it.period(),
            it.owner(),
            it.parents(),
            it.replaces(),
            it.significance(),
            it.significanceReason(),
            it.sdg(),
            it.themes(),
            it.externalIds(),
            Optional.of(new Source(SourceKind.LINK, "https://example.org"))),
        NOW);
  }

  static Hearing hearing(HearingStage stage, LocalDate from, LocalDate to, int forVersion) {
    return new Hearing(
        new HearingId(new UUID(stage.ordinal(), to.toEpochDay())),
        PLAN,
        Optional.of(stage),
        from,
        to,
        Optional.empty(),
        HearingDecision.UNKNOWN,
        forVersion,
        Optional.of(1),
        Hearing.State.OPEN,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  static Decision decision(LocalDate day) {
    return new Decision(
        "kommunestyret", Optional.empty(), day, Optional.of("1/26"), Optional.empty());
  }

  static Version version(int number, int correction, VersionStanding standing) {
    return new Version(
        PLAN,
        number,
        correction,
        Language.NB,
        new ContentHash("00", "none"),
        decision(MARCH_1),
        Optional.empty(),
        Optional.empty(),
        NOW,
        standing);
  }

  /** A text that is put together placement by placement, in order. */
  static final class Text {
    final List<Placement> placements = new ArrayList<>();
    final List<Element> elements = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    private final PlanId plan;
    private int last;

    Text(PlanId plan) {
      this.plan = plan;
    }

    Element worded(ElementKind kind, String title) {
      return worded(kind, Element.Content.titled(title));
    }

    Element worded(ElementKind kind, Element.Content content) {
      return new Element(
          new ElementId(new UUID(plan.value().getLeastSignificantBits(), ++last)),
          kind,
          plan,
          content,
          1);
    }

    Placement place(Element element, Optional<PlacementId> parent) {
      return place(element, parent, Optional.empty(), Optional.empty());
    }

    Placement place(
        Element element,
        Optional<PlacementId> parent,
        Optional<String> key,
        Optional<String> label) {
      Placement placement =
          new Placement(
              new PlacementId(new UUID(plan.value().getLeastSignificantBits(), ++last)),
              plan,
              element.id(),
              parent,
              Rank.row(999).get(last),
              key,
              label,
              false,
              List.of(),
              1);
      placements.add(placement);
      elements.add(element);
      return placement;
    }

    Section section(String title) {
      Section section =
          new Section(
              new SectionId(new UUID(9, ++last)),
              plan,
              Optional.empty(),
              Rank.row(999).get(last),
              new Title(title),
              1);
      sections.add(section);
      return section;
    }

    void block(Section section, Block.Holding holding) {
      blocks.add(
          new Block(
              new BlockId(new UUID(8, ++last)),
              plan,
              section.id(),
              Rank.row(999).get(last),
              holding,
              1));
    }

    Manuscript manuscript() {
      return new Manuscript(sections, blocks, placements, elements, List.of());
    }
  }

  static RichText html(String html) {
    return new RichText(html);
  }
}
