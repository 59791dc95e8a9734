package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.workspace.view.DiffView;
import no.planverk.adapters.workspace.view.HistoryView;
import no.planverk.adapters.workspace.view.HistoryView.EntryView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.writing.ReadHistory;
import no.planverk.application.writing.ReadHistory.Entry;
import no.planverk.application.writing.ReadHistory.History;
import no.planverk.application.writing.RestoreText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.writing.RevisionId;

/** How the texts of a section came to be, and the way back to what they were. */
public final class HistoryPages implements PageGroup {
  private final ReadHistory readHistory;
  private final RestoreText restoreText;

  public HistoryPages(ReadHistory readHistory, RestoreText restoreText) {
    this.readHistory = readHistory;
    this.restoreText = restoreText;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/sections/{section}/history", this::history),
        Page.post("/work/plans/{plan}/revisions/{revision}/restoring", this::restore));
  }

  private Shown history(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    SectionId section = new SectionId(visit.id("section"));
    History history = visit.needed(readHistory.read(visit.actor(), plan.plan(), section));
    Words words = visit.words();
    HistoryView view =
        new HistoryView(
            history.section().value(),
            plan.editor(section, "s-" + section),
            history.entries().stream().map(it -> entry(visit, plan, it)).toList());
    return Shown.sheet("history", words.get("history.title", history.section().value()), view);
  }

  private static EntryView entry(Visit visit, PlanAddress plan, Entry entry) {
    Words words = visit.words();
    return new EntryView(
        entry.revision().id().toString(),
        entry.revision().author().isEmpty()
            ? words.get("history.before")
            : entry.by().orElse(words.get("history.unknown")),
        visit.brief(entry.revision().to()),
        entry.isNow(),
        entry.standing(),
        DiffView.of(entry.changes()),
        plan.at("/revisions/" + entry.revision().id() + "/restoring"));
  }

  private Shown restore(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    visit.needed(
        restoreText.restore(visit.actor(), plan.plan(), new RevisionId(visit.id("revision"))));
    return Shown.done(plan.at("/edit"), "text.restored");
  }
}
