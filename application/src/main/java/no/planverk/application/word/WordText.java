package no.planverk.application.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.port.Ids;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocument.Entry;
import no.planverk.application.port.WordDocument.Listing;
import no.planverk.application.port.WordDocument.Part;
import no.planverk.application.port.WordDocument.Picture;
import no.planverk.application.port.WordDocument.Piece;
import no.planverk.application.word.DraftFromWord.Choices;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;

/** A Word document as the text of a plan: headings as sections, chosen lists as elements. */
final class WordText {
  private final PlanId plan;
  private final WordDocument document;
  private final Choices choices;
  private final RichTexts richTexts;
  private final Ids ids;
  private final Set<String> keys;
  private final Set<String> taken = new HashSet<>();
  private final StringBuilder said = new StringBuilder();
  private final Map<SectionId, List<Block.Holding>> held = new LinkedHashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Placing> placings = new ArrayList<>();

  /** A section with its place in the outline. */
  private record Heading(SectionId id, Optional<SectionId> parent, int level, Part part) {}

  private record Placing(PlacementId id, Element element) {}

  WordText(PlanId plan, WordDocument document, Choices choices, RichTexts richTexts, Ids ids) {
    this.plan = plan;
    this.document = document;
    this.choices = choices;
    this.richTexts = richTexts;
    this.ids = ids;
    this.keys = document.pictures().stream().map(Picture::key).collect(Collectors.toSet());
  }

  Manuscript manuscript() {
    outline();
    headings.forEach(it -> fill(it.id(), it.part()));
    return new Manuscript(sections(), blocks(), placements(), elements(), files());
  }

  /** What is left out takes what stands under it along. */
  private void outline() {
    Deque<Heading> open = new ArrayDeque<>();
    int leavingOut = Integer.MAX_VALUE;
    for (int i = 0; i < document.parts().size(); i++) {
      Part part = document.parts().get(i);
      if (part.level() > leavingOut) {
        continue;
      }
      leavingOut = choices.leftOut().contains(i) ? part.level() : Integer.MAX_VALUE;
      if (leavingOut != Integer.MAX_VALUE) {
        continue;
      }
      while (!open.isEmpty()
          && (open.peek().level() >= part.level() || open.size() >= Manuscript.DEEPEST)) {
        open.pop();
      }
      Optional<SectionId> parent = Optional.ofNullable(open.peek()).map(Heading::id);
      Heading heading = new Heading(new SectionId(ids.next()), parent, part.level(), part);
      headings.add(heading);
      open.push(heading);
    }
  }

  private void fill(SectionId section, Part part) {
    List<Block.Holding> holdings = new ArrayList<>();
    held.put(section, holdings);
    for (Piece piece : part.pieces()) {
      Optional<ElementKind> kind =
          piece instanceof Listing list
              ? Optional.ofNullable(choices.lists().get(list.number()))
              : Optional.empty();
      if (kind.isPresent() && piece instanceof Listing list) {
        say(holdings);
        list.entries().forEach(it -> holdings.add(element(kind.get(), it)));
      } else {
        said.append(piece.html());
      }
    }
    say(holdings);
  }

  /** What was said since the last element, as one text. */
  private void say(List<Block.Holding> holdings) {
    clean(said.toString()).map(Block.Prose::new).ifPresent(holdings::add);
    said.setLength(0);
  }

  private Optional<RichText> clean(String html) {
    return richTexts.clean(html, keys, taken) instanceof RichTexts.Cleaned cleaned
        ? cleaned.text()
        : Optional.empty();
  }

  private Block.Holding element(ElementKind kind, Entry entry) {
    Element.Content content =
        Element.Content.titled(entry.words()).saying(entry.html().flatMap(this::clean));
    Element element = new Element(new ElementId(ids.next()), kind, plan, content, 1);
    PlacementId id = new PlacementId(ids.next());
    placings.add(new Placing(id, element));
    return new Block.Shown(id);
  }

  private List<Section> sections() {
    List<Rank> ranks = Rank.row(headings.size());
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      sections.add(
          new Section(
              heading.id(),
              plan,
              heading.parent(),
              ranks.get(i),
              heading.part().heading().orElse(choices.opening()),
              1));
    }
    return sections;
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    held.forEach(
        (section, holdings) -> {
          List<Rank> ranks = Rank.row(holdings.size());
          for (int i = 0; i < holdings.size(); i++) {
            BlockId id = new BlockId(ids.next());
            blocks.add(new Block(id, plan, section, ranks.get(i), holdings.get(i), 1));
          }
        });
    return blocks;
  }

  private List<Placement> placements() {
    List<Rank> ranks = Rank.row(placings.size());
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < placings.size(); i++) {
      Placing placing = placings.get(i);
      placements.add(
          new Placement(
              placing.id(),
              plan,
              placing.element().id(),
              Optional.empty(),
              ranks.get(i),
              Optional.empty(),
              Optional.empty(),
              false,
              List.of(),
              1));
    }
    return placements;
  }

  private List<Element> elements() {
    return placings.stream().map(Placing::element).toList();
  }

  /** The pictures that the text shows. */
  private List<PlanFile> files() {
    return document.pictures().stream()
        .filter(it -> isShown(it.key()))
        .map(it -> new PlanFile(it.key(), it.name(), it.mediaType(), it.hash()))
        .toList();
  }

  private boolean isShown(String key) {
    String source = "src=\"" + key + '"';
    return held.values().stream()
            .flatMap(List::stream)
            .anyMatch(
                it -> it instanceof Block.Prose(RichText text) && text.html().contains(source))
        || elements().stream()
            .flatMap(it -> it.content().text().stream())
            .anyMatch(it -> it.html().contains(source));
  }
}
