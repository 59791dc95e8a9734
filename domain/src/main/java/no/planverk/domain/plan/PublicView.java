package no.planverk.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.Owner;
import no.planverk.domain.publication.HeardFact;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/**
 * Makes the public document of a plan's text as it stands, naming each thing that is public. What
 * is not named here is not public; internal texts are never named.
 */
public final class PublicView {
  private final Manuscript text;
  private final PrintedNumbers numbers;

  private PublicView(Manuscript text, PrintedNumbers numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  public static PublishedText of(Plan plan, Manuscript text) {
    return of(plan, text, PrintedNumbers.of(text));
  }

  /** A frozen text put right: its elements keep their numbers. */
  public static PublishedText corrected(Plan plan, Manuscript text, PublishedText before) {
    return of(plan, text, PrintedNumbers.keptFrom(before, text));
  }

  private static PublishedText of(Plan plan, Manuscript text, PrintedNumbers numbers) {
    PlanFacts facts = plan.facts();
    PublicView view = new PublicView(text, numbers);
    return new PublishedText(
        plan.id(),
        facts.type().id(),
        facts.title().value(),
        facts.subtitle(),
        facts.language(),
        facts.period(),
        facts.owner().flatMap(PublicView::publicName),
        facts.parents().stream().map(PlanLink::name).toList(),
        facts.replaces().stream().map(PlanLink::name).toList(),
        facts.sdg(),
        facts.themes(),
        view.elements(text.shortForms()),
        view.sections(text.topSections()),
        view.elements(text.unnamed()),
        text.files().stream().map(PublicView::file).toList());
  }

  /** What the public may know of a plan beside its text, for the version of that number. */
  public static PublicFacts facts(
      Plan plan,
      int version,
      PublicStanding standing,
      Optional<Decision> decision,
      Optional<LocalDate> inForceFrom,
      Optional<String> correctionReason) {
    PlanFacts facts = plan.facts();
    return new PublicFacts(
        facts.type().id(),
        facts.title().value(),
        facts.subtitle(),
        facts.language(),
        facts.period(),
        facts.owner().flatMap(PublicView::publicName),
        facts.sdg(),
        facts.themes(),
        standing,
        decision,
        inForceFrom,
        correctionReason,
        plan.hearingsFor(version).stream()
            .map(it -> new HeardFact(it.stage(), it.from(), it.to(), it.statementsReceived()))
            .toList(),
        facts.source().map(Source::reference));
  }

  private List<PublishedSection> sections(List<Section> sections) {
    return sections.stream().map(this::section).toList();
  }

  private PublishedSection section(Section section) {
    return new PublishedSection(
        section.id(),
        section.title().value(),
        text.writtenIn(section.id()).stream().map(this::block).toList(),
        sections(text.sectionsUnder(section.id())));
  }

  private PublishedSection.Block block(Block block) {
    return switch (block.holding()) {
      case Block.Prose prose -> new PublishedSection.Prose(prose.text());
      case Block.Shown shown ->
          new PublishedSection.Shown(element(text.placement(shown.placement()).orElseThrow()));
    };
  }

  private List<PublishedElement> elements(List<Placement> placements) {
    return placements.stream().map(this::element).toList();
  }

  private PublishedElement element(Placement placement) {
    Element element = text.shown(placement);
    Element.Content content = element.content();
    return new PublishedElement(
        placement.id(),
        element.id(),
        element.kind(),
        numbers.of(placement.id()),
        content.title().value(),
        content.text(),
        content.owner().flatMap(PublicView::publicName),
        content.sdg(),
        content.start(),
        content.deadline(),
        content.status(),
        content.priority(),
        content.costs(),
        content.indicator(),
        placement.contributesTo(),
        elements(text.placementsUnder(placement.id())));
  }

  /** A person who answers for something is named to colleagues, not to the world. */
  private static Optional<String> publicName(Owner owner) {
    return owner.person().isPresent() ? Optional.empty() : Optional.of(owner.name());
  }

  private static PublishedFile file(PlanFile file) {
    return new PublishedFile(file.key(), file.name(), file.mediaType(), file.hash());
  }
}
