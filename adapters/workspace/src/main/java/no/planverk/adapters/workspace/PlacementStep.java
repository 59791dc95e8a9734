package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.PlacementWords;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Manuscript;

/** One step of an element among its neighbours, or to under another. */
final class PlacementStep {
  private PlacementStep() {}

  /** Where the form leads; nothing where it leads nowhere. */
  static Optional<PlacementWords> of(Manuscript text, Placement placement, Form form) {
    List<PlacementId> row =
        placement.parent().map(text::placementsUnder).orElseGet(text::topPlacements).stream()
            .map(Placement::id)
            .toList();
    int at = row.indexOf(placement.id());
    return switch (form.raw("direction")) {
      case "up" -> at == 0 ? Optional.empty() : to(placement, placement.parent(), at - 1);
      case "down" ->
          at + 1 == row.size() ? Optional.empty() : to(placement, placement.parent(), at + 1);
      default -> to(placement, form.id("parent").map(PlacementId::new), Integer.MAX_VALUE);
    };
  }

  private static Optional<PlacementWords> to(
      Placement placement, Optional<PlacementId> parent, int position) {
    return Optional.of(
        new PlacementWords(
            parent, Optional.of(position), placement.label(), placement.contributesTo()));
  }

  /** What it can stand under. */
  static FieldView parents(Manuscript text, Placement placement, Words words) {
    List<ChoiceView> parents = new ArrayList<>();
    if (placement.parent().isEmpty()) {
      parents.add(new ChoiceView("", words.get("element.parent.none")));
    }
    text.placements().stream()
        .filter(it -> text.shown(it).kind().mayHaveChildren())
        .filter(it -> !text.standsUnder(it.id(), placement.id()))
        .forEach(
            it -> parents.add(new ChoiceView(it.id().toString(), text.shown(it).title().value())));
    return FieldView.select(
        "parent",
        words.get("element.parent"),
        placement.parent().map(PlacementId::toString).orElse(""),
        parents);
  }
}
