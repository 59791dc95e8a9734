package no.planverk.application.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.planning.Names;
import no.planverk.application.port.Ids;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.PlanDocument.BlockPart;
import no.planverk.application.port.PlanDocument.ElementPart;
import no.planverk.application.port.PlanDocument.SectionPart;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/**
 * Turns a document's sections and elements into a plan's text. In the next version of a known plan,
 * elements keep their identity by key and sections by the titles that lead to them.
 */
final class IncomingText {
  private final PlanId plan;
  private final PlanDocument document;
  private final Names names;
  private final Ids ids;
  private final EarlierText earlier;
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, PlacementId> placementByKey = new HashMap<>();
  private final List<Warning> warnings = new ArrayList<>();

  IncomingText(PlanId plan, PlanDocument document, Names names, Ids ids, EarlierText earlier) {
    this.plan = plan;
    this.document = document;
    this.names = names;
    this.ids = ids;
    this.earlier = earlier;
  }

  Manuscript build() {
    document.elements().forEach(this::reserve);
    placeTopElements();
    addSections(document.sections(), Optional.empty(), "");
    warnOfUnnamed();
    return new Manuscript(sections, blocks, placements, elements, document.files());
  }

  List<Warning> warnings() {
    return warnings;
  }

  private void reserve(ElementPart part) {
    PlacementId id =
        earlier.placement(part).map(Placement::id).orElseGet(() -> new PlacementId(ids.next()));
    placementByKey.put(part.key(), id);
    part.children().forEach(this::reserve);
  }

  private void placeTopElements() {
    List<Title> values = document.head().values();
    int words = (document.head().vision().isPresent() ? 1 : 0) + values.size();
    List<Rank> ranks = Rank.row(words + document.elements().size());
    int at = 0;
    if (document.head().vision().isPresent()) {
      placeWord(ElementKind.VISION, document.head().vision().get(), ranks.get(at++));
    }
    for (Title value : values) {
      placeWord(ElementKind.VALUE, value, ranks.get(at++));
    }
    for (int i = 0; i < document.elements().size(); i++) {
      place(document.elements().get(i), Optional.empty(), ranks.get(at + i), "/elements/" + i);
    }
  }

  private void placeWord(ElementKind kind, Title title, Rank rank) {
    Optional<Element> known = earlier.word(kind, title);
    Element element =
        known.orElseGet(
            () ->
                new Element(
                    new ElementId(ids.next()),
                    kind,
                    plan,
                    Element.Content.titled(title.value()),
                    1));
    elements.add(element);
    placements.add(
        new Placement(
            new PlacementId(ids.next()),
            plan,
            element.id(),
            Optional.empty(),
            rank,
            Optional.empty(),
            Optional.empty(),
            true,
            List.of(),
            1));
  }

  private void place(ElementPart part, Optional<PlacementId> parent, Rank rank, String pointer) {
    Element.Content content = part.content().ownedBy(owner(part, pointer));
    Element element =
        earlier
            .element(part)
            .map(known -> known.with(content))
            .orElseGet(() -> new Element(new ElementId(ids.next()), part.kind(), plan, content, 1));
    elements.add(element);
    PlacementId id = idOf(part.key());
    placements.add(
        new Placement(
            id,
            plan,
            element.id(),
            parent,
            rank,
            Optional.of(part.key()),
            part.number(),
            false,
            part.contributesTo().stream().map(this::idOf).toList(),
            1));
    List<Rank> ranks = Rank.row(part.children().size());
    for (int i = 0; i < part.children().size(); i++) {
      place(part.children().get(i), Optional.of(id), ranks.get(i), pointer + "/children/" + i);
    }
  }

  private Optional<Owner> owner(ElementPart part, String pointer) {
    return part.content()
        .owner()
        .map(given -> names.owner(given.name()))
        .map(
            owner -> {
              if (owner.unit().isEmpty() && owner.person().isEmpty()) {
                warnings.add(
                    Warning.at(pointer + "/owner", WarningCode.UNKNOWN_OWNER, owner.name()));
              }
              return owner;
            });
  }

  private void addSections(
      List<SectionPart> parts, Optional<SectionId> parent, String titlesAbove) {
    List<Rank> ranks = Rank.row(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      SectionPart part = parts.get(i);
      String titles = titlesAbove + "\n" + part.title().value();
      SectionId id = earlier.section(titles).orElseGet(() -> new SectionId(ids.next()));
      sections.add(new Section(id, plan, parent, ranks.get(i), part.title(), 1));
      addBlocks(part.blocks(), id);
      addSections(part.sections(), Optional.of(id), titles);
    }
  }

  private void addBlocks(List<BlockPart> parts, SectionId section) {
    List<Rank> ranks = Rank.row(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Block.Holding holding =
          switch (parts.get(i)) {
            case PlanDocument.ProsePart prose -> new Block.Prose(prose.text());
            case PlanDocument.NamedPart named -> new Block.Shown(idOf(named.key()));
          };
      blocks.add(new Block(new BlockId(ids.next()), plan, section, ranks.get(i), holding, 1));
    }
  }

  private void warnOfUnnamed() {
    Set<PlacementId> named = new HashSet<>();
    for (Block block : blocks) {
      if (block.holding() instanceof Block.Shown shown) {
        named.add(shown.placement());
      }
    }
    for (int i = 0; i < document.elements().size(); i++) {
      String key = document.elements().get(i).key();
      if (!named.contains(idOf(key))) {
        warnings.add(Warning.at("/elements/" + i, WarningCode.NO_BLOCK_NAMES_IT, key));
      }
    }
  }

  private PlacementId idOf(String key) {
    PlacementId id = placementByKey.get(key);
    if (id == null) {
      throw new IllegalStateException("the reader let a dangling key through: " + key);
    }
    return id;
  }
}
