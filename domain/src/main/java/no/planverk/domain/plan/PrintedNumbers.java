package no.planverk.domain.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.Placement;

/**
 * The numbers that elements are printed with, computed when a text is frozen and stored with it. A
 * plan that brings its own labels keeps exactly those. A plan written here is numbered 1, 1.1,
 * 1.1.1 by order. Other documents are printed as they came: without.
 */
public final class PrintedNumbers {
  private final Map<PlacementId, String> numbers = new HashMap<>();

  private PrintedNumbers() {}

  public static PrintedNumbers of(Manuscript text) {
    PrintedNumbers printed = new PrintedNumbers();
    boolean ownLabels = text.placements().stream().anyMatch(it -> it.label().isPresent());
    boolean cameAsDocument = text.placements().stream().anyMatch(it -> it.key().isPresent());
    if (!ownLabels && !cameAsDocument) {
      printed.count(text, text.topPlacements(), "");
    }
    for (Placement placement : text.placements()) {
      placement.label().ifPresent(label -> printed.numbers.put(placement.id(), label));
    }
    return printed;
  }

  public Optional<String> of(PlacementId placement) {
    return Optional.ofNullable(numbers.get(placement));
  }

  private void count(Manuscript text, List<Placement> row, String above) {
    int number = 0;
    for (Placement placement : row) {
      if (!text.shown(placement).kind().mayHaveChildren()) {
        continue;
      }
      number++;
      numbers.put(placement.id(), above + number);
      count(text, text.placementsUnder(placement.id()), above + number + ".");
    }
  }
}
