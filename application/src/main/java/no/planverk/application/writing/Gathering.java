package no.planverk.application.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Manuscripts.Parts;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.Removal;

/** Finds all that stands in a part of a text. */
final class Gathering {
  private final Manuscript text;
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();

  private Gathering(Manuscript text) {
    this.text = text;
  }

  /** A part with what it is called and all that is in it. */
  record Gathered(Removal.What what, String title, Parts parts) {}

  static Optional<Gathered> of(Manuscript text, Part part) {
    Gathering gathering = new Gathering(text);
    return switch (part) {
      case Part.OfSection(var id) -> text.section(id).map(gathering::section);
      case Part.OfText(var id) ->
          text.block(id).filter(it -> Passage.textOf(it).isPresent()).map(gathering::prose);
      case Part.OfElement(var id) -> text.placement(id).map(gathering::element);
    };
  }

  private Gathered section(Section section) {
    take(section);
    return gathered(Removal.What.SECTION, section.title().value());
  }

  private void take(Section section) {
    sections.add(section);
    for (Block block : text.blocksIn(section.id())) {
      blocks.add(block);
      if (block.holding() instanceof Block.Shown(PlacementId shown)) {
        text.placement(shown).ifPresent(this::take);
      }
    }
    text.sectionsUnder(section.id()).forEach(this::take);
  }

  private void take(Placement placement) {
    placements.add(placement);
    text.placementsUnder(placement.id()).forEach(this::take);
  }

  private Gathered prose(Block block) {
    blocks.add(block);
    return gathered(
        Removal.What.TEXT, text.section(block.section()).map(it -> it.title().value()).orElse(""));
  }

  private Gathered element(Placement placement) {
    take(placement);
    Block.Holding shown = new Block.Shown(placement.id());
    text.blocks().stream().filter(it -> it.holding().equals(shown)).forEach(blocks::add);
    return gathered(Removal.What.ELEMENT, text.shown(placement).title().value());
  }

  private Gathered gathered(Removal.What what, String title) {
    return new Gathered(what, title, new Parts(sections, blocks, placements));
  }
}
