package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** How far a financial plan has come on its way to the next year, and what can be done now. */
public record RolloverView(
    List<LinkView> path,
    String title,
    String lead,
    List<StepView> steps,
    Optional<LinkView> earlier,
    Optional<FieldView> newTitle,
    String obstacle,
    boolean undoable,
    String action,
    long revision) {
  /** A step, whether it is done, and what came or comes of it. */
  public record StepView(String title, boolean done, String text, Optional<LinkView> link) {}
}
