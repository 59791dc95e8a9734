package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.DiffView.PieceView;

/** The wordings of a plan between which someone must choose. */
public record ConflictsView(String back, List<ConflictView> conflicts) {
  /** Two wordings of one part: what stands in the text, and what came later. */
  public record ConflictView(
      String id,
      String section,
      String by,
      String when,
      Optional<String> stands,
      String later,
      List<PieceView> difference,
      String settle) {}
}
