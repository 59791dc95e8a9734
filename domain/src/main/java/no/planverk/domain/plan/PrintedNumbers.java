package no.planverk.domain.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/**
 * The numbers that elements are printed with, computed when a text is frozen and stored with it. A
 * plan that brings its own labels keeps exactly those. A plan written here is numbered as the
 * municipality numbers. Other documents are printed as they came: without.
 */
public final class PrintedNumbers {
  private final Manuscript text;
  private final Map<PlacementId, String> numbers = new HashMap<>();

  private PrintedNumbers(Manuscript text) {
    this.text = text;
  }

  public static PrintedNumbers of(Manuscript text) {
    PrintedNumbers printed = new PrintedNumbers(text);
    boolean ownLabels = text.placements().stream().anyMatch(it -> it.label().isPresent());
    boolean cameAsDocument = text.placements().stream().anyMatch(it -> it.key().isPresent());
    if (!ownLabels && !cameAsDocument) {
      switch (text.numbering().way()) {
        case DECIMAL -> printed.count(text.topPlacements(), "");
        case BY_KIND -> printed.countKinds(text.numbering());
        case BY_CHAPTER -> printed.countChapters();
        case NONE -> {}
      }
    }
    for (Placement placement : text.placements()) {
      placement.label().ifPresent(label -> printed.numbers.put(placement.id(), label));
    }
    return printed;
  }

  /**
   * The numbers that a frozen text has, for a correction of it: however elements are numbered now.
   */
  static PrintedNumbers keptFrom(PublishedText before, Manuscript text) {
    PrintedNumbers printed = new PrintedNumbers(text);
    printed.keep(before.words());
    before.sections().forEach(printed::keep);
    printed.keep(before.rest());
    return printed;
  }

  private void keep(PublishedSection section) {
    for (PublishedSection.Block block : section.blocks()) {
      if (block instanceof PublishedSection.Shown shown) {
        keep(List.of(shown.element()));
      }
    }
    section.sections().forEach(this::keep);
  }

  private void keep(List<PublishedElement> elements) {
    for (PublishedElement element : elements) {
      element.number().ifPresent(it -> numbers.put(element.placement(), it));
      keep(element.children());
    }
  }

  public Optional<String> of(PlacementId placement) {
    return Optional.ofNullable(numbers.get(placement));
  }

  private void count(List<Placement> row, String above) {
    int number = 0;
    for (Placement placement : row) {
      if (!text.shown(placement).kind().mayHaveChildren()) {
        continue;
      }
      number++;
      numbers.put(placement.id(), above + number);
      count(text.placementsUnder(placement.id()), above + number + ".");
    }
  }

  private void countKinds(NumberingScheme scheme) {
    List<Placement> tops = new ArrayList<>(text.shortForms());
    text.topSections().forEach(it -> addShownIn(it, tops));
    tops.addAll(text.unnamed());
    countKinds(tops, scheme, new EnumMap<>(ElementKind.class));
  }

  private void countKinds(
      List<Placement> row, NumberingScheme scheme, Map<ElementKind, Integer> counts) {
    for (Placement placement : row) {
      ElementKind kind = text.shown(placement).kind();
      scheme
          .prefix(kind)
          .ifPresent(it -> numbers.put(placement.id(), it + counts.merge(kind, 1, Integer::sum)));
      countKinds(text.placementsUnder(placement.id()), scheme, counts);
    }
  }

  /** What no chapter shows stands after the last and is numbered as one more. */
  private void countChapters() {
    int chapter = 0;
    for (Section section : text.topSections()) {
      chapter++;
      List<Placement> shown = new ArrayList<>();
      addShownIn(section, shown);
      count(shown, chapter + ".");
    }
    count(text.unnamed(), chapter + 1 + ".");
  }

  private void addShownIn(Section section, List<Placement> shown) {
    for (Block block : text.blocksIn(section.id())) {
      if (block.holding() instanceof Block.Shown(PlacementId id)) {
        text.placement(id).ifPresent(shown::add);
      }
    }
    text.sectionsUnder(section.id()).forEach(it -> addShownIn(it, shown));
  }
}
