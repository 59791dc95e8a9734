package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.workspace.ChecklistPages;
import no.planverk.adapters.workspace.ConflictPages;
import no.planverk.adapters.workspace.EditorPages;
import no.planverk.adapters.workspace.ElementPages;
import no.planverk.adapters.workspace.FigurePages;
import no.planverk.adapters.workspace.HistoryPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.SectionPages;
import no.planverk.adapters.workspace.TalkPages;
import no.planverk.adapters.workspace.TextPages;
import no.planverk.adapters.workspace.WatchPages;
import no.planverk.application.Desk;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.EditSection;
import no.planverk.application.planning.MovePlacement;
import no.planverk.application.port.RichTexts;
import no.planverk.application.writing.AddComment;
import no.planverk.application.writing.AddFigure;
import no.planverk.application.writing.BeginText;
import no.planverk.application.writing.FindLinks;
import no.planverk.application.writing.ListConflicts;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.PutBack;
import no.planverk.application.writing.ReadChecklist;
import no.planverk.application.writing.ReadFigures;
import no.planverk.application.writing.ReadHistory;
import no.planverk.application.writing.ReadOneText;
import no.planverk.application.writing.ReadPlanFile;
import no.planverk.application.writing.ReadTalk;
import no.planverk.application.writing.RestoreText;
import no.planverk.application.writing.SettleConflict;
import no.planverk.application.writing.SettleSuggestions;
import no.planverk.application.writing.SettleThread;
import no.planverk.application.writing.ShowWhereabouts;
import no.planverk.application.writing.SuggestText;
import no.planverk.application.writing.TakeOut;
import no.planverk.application.writing.WatchPlan;
import no.planverk.application.writing.WriteText;

/** What the pages work with on which plans are written. */
record WritingWiring(Wiring wiring, StaticFiles staticFiles) {
  List<PageGroup> pages() {
    Desk desk = wiring.desk();
    RichTexts richTexts = wiring.richTexts();
    OpenEditor openEditor = new OpenEditor(desk);
    return List.of(
        new EditorPages(openEditor, staticFiles),
        new TextPages(
            new WriteText(desk, richTexts),
            new BeginText(desk, richTexts),
            new ReadOneText(desk),
            new SuggestText(desk, richTexts)),
        new TalkPages(
            new ReadTalk(desk, richTexts),
            new AddComment(desk),
            new SettleThread(desk),
            new SettleSuggestions(desk, richTexts)),
        new SectionPages(
            openEditor,
            new AddSection(desk),
            new EditSection(desk),
            new TakeOut(desk),
            new PutBack(desk)),
        new ElementPages(
            openEditor,
            wiring.readOrganisation(),
            new AddElement(desk, richTexts),
            new EditElement(desk, richTexts),
            new MovePlacement(desk)),
        new ChecklistPages(new ReadChecklist(desk)),
        new HistoryPages(new ReadHistory(desk, richTexts), new RestoreText(desk, richTexts)),
        new ConflictPages(new ListConflicts(desk, richTexts), new SettleConflict(desk, richTexts)),
        new FigurePages(
            new AddFigure(desk),
            new ReadFigures(desk),
            new ReadPlanFile(desk),
            new FindLinks(desk)),
        new WatchPages(new WatchPlan(desk), new ShowWhereabouts(desk)));
  }
}
