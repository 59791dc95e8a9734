package no.planverk.application.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocument.AdoptionPart;
import no.planverk.application.port.PlanDocument.BlockPart;
import no.planverk.application.port.PlanDocument.ElementPart;
import no.planverk.application.port.PlanDocument.Head;
import no.planverk.application.port.PlanDocument.HearingPart;
import no.planverk.application.port.PlanDocument.SectionPart;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.Version;

/** A plan's text as it stands, as a document. Elements without a key get one by their place. */
final class OutgoingPlan {
  private final Plan plan;
  private final Manuscript text;
  private final Map<PlacementId, String> keys = new HashMap<>();

  OutgoingPlan(Plan plan, Manuscript text) {
    this.plan = plan;
    this.text = text;
    Set<String> taken = new HashSet<>();
    text.placements().forEach(it -> it.key().ifPresent(taken::add));
    nameAll(fullForms(), "e", taken);
  }

  PlanDocument document() {
    int version =
        plan.stage().isPresent()
            ? plan.workingText().orElseThrow().forVersion()
            : plan.newestVersion().map(Version::number).orElse(1);
    return new PlanDocument(
        head(),
        sections(text.topSections()),
        fullForms().stream().map(this::element).toList(),
        text.files(),
        plan.hearingsFor(version).stream()
            .map(
                it ->
                    new HearingPart(
                        it.givenStage(),
                        it.from(),
                        it.to(),
                        it.statementsReceived(),
                        it.decision()))
            .toList(),
        plan.stage().isPresent()
            ? Optional.empty()
            : plan.newestVersion().map(OutgoingPlan::adoption));
  }

  private List<Placement> fullForms() {
    return text.topPlacements().stream().filter(it -> !it.shortForm()).toList();
  }

  private void nameAll(List<Placement> row, String above, Set<String> taken) {
    int number = 0;
    for (Placement placement : row) {
      number++;
      String wish = above + number;
      String key =
          placement.key().orElseGet(() -> taken.contains(wish) ? "" + placement.id() : wish);
      keys.put(placement.id(), key);
      taken.add(key);
      nameAll(text.placementsUnder(placement.id()), wish + ".", taken);
    }
  }

  private Head head() {
    PlanFacts facts = plan.facts();
    return new Head(
        facts.type(),
        facts.title(),
        facts.subtitle(),
        facts.language(),
        facts.period(),
        facts.owner().map(Owner::name),
        facts.parents().stream().map(PlanLink::name).toList(),
        facts.replaces().stream().map(PlanLink::name).toList(),
        facts.significance(),
        facts.significanceReason(),
        facts.sdg(),
        words(ElementKind.VISION).stream().findFirst(),
        words(ElementKind.VALUE),
        facts.externalIds(),
        facts.source());
  }

  private List<Title> words(ElementKind kind) {
    return text.shortForms().stream()
        .map(text::shown)
        .filter(it -> it.kind() == kind)
        .map(Element::title)
        .toList();
  }

  private List<SectionPart> sections(List<Section> sections) {
    return sections.stream()
        .map(
            it ->
                new SectionPart(
                    it.title(),
                    text.writtenIn(it.id()).stream().map(this::block).toList(),
                    sections(text.sectionsUnder(it.id()))))
        .toList();
  }

  private BlockPart block(Block block) {
    return switch (block.holding()) {
      case Block.Prose prose -> new PlanDocument.ProsePart(prose.text());
      case Block.Shown shown -> new PlanDocument.NamedPart(key(shown.placement()));
    };
  }

  private ElementPart element(Placement placement) {
    Element element = text.shown(placement);
    return new ElementPart(
        key(placement.id()),
        placement.label(),
        element.kind(),
        element.content(),
        placement.contributesTo().stream().map(this::key).toList(),
        text.placementsUnder(placement.id()).stream().map(this::element).toList());
  }

  private String key(PlacementId id) {
    return Optional.ofNullable(keys.get(id)).orElseThrow();
  }

  private static AdoptionPart adoption(Version version) {
    return new AdoptionPart(
        version.decision().body(),
        version.decision().date(),
        version.decision().caseNumber(),
        version.decision().legalBasis());
  }
}
