package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.ConflictsView;
import no.planverk.adapters.workspace.view.ConflictsView.ConflictView;
import no.planverk.adapters.workspace.view.DiffView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.writing.ListConflicts;
import no.planverk.application.writing.ListConflicts.Open;
import no.planverk.application.writing.SettleConflict;
import no.planverk.application.writing.SettleConflict.Choice;
import no.planverk.domain.writing.ConflictId;

/** Two wordings side by side, and the choice between them. */
public final class ConflictPages implements PageGroup {
  private final ListConflicts listConflicts;
  private final SettleConflict settleConflict;

  public ConflictPages(ListConflicts listConflicts, SettleConflict settleConflict) {
    this.listConflicts = listConflicts;
    this.settleConflict = settleConflict;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/conflicts", this::list),
        Page.post("/work/plans/{plan}/conflicts/{conflict}", this::settle));
  }

  private Shown list(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    ShownText shown = new ShownText(plan.at("/figures/"));
    List<ConflictView> conflicts =
        visit.needed(listConflicts.list(visit.actor(), plan.plan())).stream()
            .map(it -> conflict(visit, plan, shown, it))
            .toList();
    return Shown.sheet(
        "conflicts",
        visit.words().get("conflicts.title"),
        new ConflictsView(plan.at("/edit"), conflicts));
  }

  private static ConflictView conflict(Visit visit, PlanAddress plan, ShownText shown, Open open) {
    Words words = visit.words();
    return new ConflictView(
        open.conflict().id().toString(),
        open.section().map(it -> it.value()).orElse(words.get("conflicts.gone")),
        open.by().orElse(words.get("history.unknown")),
        visit.brief(open.conflict().at()),
        open.now().map(shown::of),
        shown.of(open.conflict().mine()),
        DiffView.pieces(open.difference()),
        plan.at("/conflicts/" + open.conflict().id()));
  }

  private Shown settle(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Choice choice =
        switch (visit.form().raw("choice")) {
          case "stays" -> Choice.AS_IT_STANDS;
          case "later" -> Choice.THE_LATER;
          case "both" -> Choice.BOTH;
          default -> throw new Turned(400, "faulty");
        };
    visit.needed(
        settleConflict.settle(
            visit.actor(), plan.plan(), new ConflictId(visit.id("conflict")), choice));
    return Optional.of(visit.needed(listConflicts.list(visit.actor(), plan.plan())))
            .filter(List::isEmpty)
            .isPresent()
        ? Shown.done(plan.at("/edit"), "conflict.settled")
        : Shown.done(plan.at("/conflicts"), "conflict.settled");
  }
}
