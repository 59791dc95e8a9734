package no.planverk.application.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.planning.DraftFromPlan.Along;
import no.planverk.application.port.Ids;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.ElementLineage;
import no.planverk.domain.template.SectionGuide;

/** A plan's text as the beginning of another plan, with identities of its own. */
final class TextCopy {
  private final Manuscript earlier;
  private final PlanId plan;
  private final Along along;
  private final Ids ids;
  private final Map<SectionId, SectionId> sections = new HashMap<>();
  private final Map<PlacementId, PlacementId> placements = new HashMap<>();
  private final Map<String, String> anchors = new HashMap<>();
  private final Map<ElementId, Element> elements = new HashMap<>();
  private final List<ElementLineage> lineages = new ArrayList<>();

  TextCopy(Manuscript earlier, PlanId plan, Along along, Ids ids) {
    this.earlier = earlier;
    this.plan = plan;
    this.along = along;
    this.ids = ids;
    for (Section section : earlier.sections()) {
      SectionId id = new SectionId(ids.next());
      sections.put(section.id(), id);
      anchors.put("s-" + section.id(), "s-" + id);
    }
    if (along.elements()) {
      for (Placement placement : earlier.placements()) {
        PlacementId id = new PlacementId(ids.next());
        placements.put(placement.id(), id);
        anchors.put("e-" + placement.id(), "e-" + id);
      }
      earlier.elements().forEach(this::reword);
    }
  }

  /** What was worded in the earlier plan is worded anew; what it fetched is fetched from there. */
  private void reword(Element element) {
    boolean own = earlier.placementsOf(element.id()).stream().anyMatch(it -> isOwn(element, it));
    if (own) {
      Element.Content content = element.content().leadingTo(anchors);
      Element copy = new Element(new ElementId(ids.next()), element.kind(), plan, content, 1);
      elements.put(element.id(), copy);
      lineages.add(ElementLineage.copied(copy.id(), element.id(), element.source()));
    }
  }

  private static boolean isOwn(Element element, Placement placement) {
    return element.source().equals(placement.plan());
  }

  Manuscript text() {
    return new Manuscript(
        earlier.sections().stream().map(this::copied).toList(),
        earlier.blocks().stream().flatMap(it -> copied(it).stream()).toList(),
        along.elements() ? earlier.placements().stream().map(this::copied).toList() : List.of(),
        List.copyOf(elements.values()),
        earlier.files().stream().filter(this::comesAlong).toList());
  }

  List<ElementLineage> lineages() {
    return List.copyOf(lineages);
  }

  List<SectionGuide> guides(List<SectionGuide> before) {
    return before.stream()
        .map(it -> new SectionGuide(now(sections, it.section()), it.help(), it.required()))
        .toList();
  }

  private Section copied(Section section) {
    return new Section(
        now(sections, section.id()),
        plan,
        section.parent().map(it -> now(sections, it)),
        section.rank(),
        section.title(),
        1);
  }

  private Optional<Block> copied(Block block) {
    Optional<Block.Holding> holding =
        switch (block.holding()) {
          case Block.Prose prose ->
              along.text()
                  ? Optional.of(new Block.Prose(prose.text().leadingTo(anchors)))
                  : Optional.empty();
          case Block.Shown shown ->
              along.elements()
                  ? Optional.of(new Block.Shown(now(placements, shown.placement())))
                  : Optional.empty();
        };
    return holding.map(
        it ->
            new Block(
                new BlockId(ids.next()),
                plan,
                now(sections, block.section()),
                block.rank(),
                it,
                1));
  }

  private Placement copied(Placement placement) {
    Optional<Element> reworded = Optional.ofNullable(elements.get(placement.element()));
    return new Placement(
        now(placements, placement.id()),
        plan,
        reworded.map(Element::id).orElse(placement.element()),
        placement.parent().map(it -> now(placements, it)),
        placement.rank(),
        placement.key(),
        placement.label(),
        placement.shortForm(),
        placement.contributesTo().stream().map(it -> now(placements, it)).toList(),
        1);
  }

  /** A figure comes with the texts that show it, the other files where they are asked for. */
  private boolean comesAlong(PlanFile file) {
    return along.files()
        || (along.text() && prose().anyMatch(it -> shows(it, file)))
        || (along.elements() && elementTexts().anyMatch(it -> shows(it, file)));
  }

  private Stream<RichText> prose() {
    return earlier.blocks().stream()
        .map(Block::holding)
        .filter(Block.Prose.class::isInstance)
        .map(it -> ((Block.Prose) it).text());
  }

  private Stream<RichText> elementTexts() {
    return earlier.elements().stream()
        .flatMap(it -> Stream.of(it.content().text(), it.content().internal()))
        .flatMap(Optional::stream);
  }

  private static boolean shows(RichText text, PlanFile file) {
    return text.html().contains("src=\"" + escaped(file.key()) + '"');
  }

  private static String escaped(String key) {
    return key.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private static <K> K now(Map<K, K> ids, K before) {
    K id = ids.get(before);
    if (id == null) {
      throw new IllegalStateException("the text names what is not in it: " + before);
    }
    return id;
  }
}
