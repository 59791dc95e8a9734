package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.workspace.view.EditorView;
import no.planverk.adapters.workspace.view.EditorView.Addresses;
import no.planverk.adapters.workspace.view.EditorView.RemovalView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.OpenEditor.Opened;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.Stage;

/** The plan editor: the outline, and one chapter with its texts and elements. */
public final class EditorPages implements PageGroup {
  private static final int SHOWN_REMOVALS = 5;

  private final OpenEditor openEditor;
  private final StaticFiles staticFiles;

  public EditorPages(OpenEditor openEditor, StaticFiles staticFiles) {
    this.openEditor = openEditor;
    this.staticFiles = staticFiles;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/edit", this::first),
        Page.get("/work/plans/{plan}/edit/{section}", this::chapter));
  }

  private Shown first(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Opened opened = visit.needed(openEditor.open(visit.actor(), plan.plan()));
    return shown(visit, plan, opened, opened.text().topSections().stream().findFirst());
  }

  private Shown chapter(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    SectionId wanted = new SectionId(visit.id("section"));
    Opened opened = visit.needed(openEditor.open(visit.actor(), plan.plan()));
    Section section = opened.text().section(wanted).orElseThrow(() -> new Turned(404, "not-found"));
    return shown(visit, plan, opened, Optional.of(top(opened.text(), section)));
  }

  private static Section top(Manuscript text, Section section) {
    Section top = section;
    while (top.parent().isPresent()) {
      top = text.section(top.parent().get()).orElseThrow();
    }
    return top;
  }

  private Shown shown(Visit visit, PlanAddress plan, Opened opened, Optional<Section> chapter) {
    Words words = visit.words();
    ChapterViews views = new ChapterViews(visit, plan, opened);
    List<Section> chapters = opened.text().topSections();
    int at = chapter.map(chapters::indexOf).orElse(-1);
    EditorView view =
        new EditorView(
            plan.plan().toString(),
            opened.plan().facts().title().value(),
            words.get("stage." + opened.plan().stage().map(Stage::id).orElse("none")),
            opened.writable(),
            opened.maySuggest() && opened.plan().mayBeWritten(),
            addresses(visit, plan, opened.plan()),
            visit.actor().id().map(Object::toString).orElse(""),
            ScriptTexts.json(words),
            views.outline(chapter.map(Section::id)),
            chapter.map(views::section),
            at > 0 ? Optional.of(link(plan, chapters.get(at - 1))) : Optional.empty(),
            at >= 0 && at + 1 < chapters.size()
                ? Optional.of(link(plan, chapters.get(at + 1)))
                : Optional.empty(),
            opened.conflicts(),
            opened.removals().stream()
                .limit(SHOWN_REMOVALS)
                .map(
                    it ->
                        new RemovalView(
                            words.get("removed." + it.what().id(), it.title()),
                            visit.brief(it.at()),
                            plan.at("/removals/" + it.id() + "/restoring")))
                .toList());
    return Shown.sheet("editor", opened.plan().facts().title().value(), view);
  }

  private static LinkView link(PlanAddress plan, Section section) {
    return new LinkView(section.title().value(), plan.at("/edit/" + section.id()), false);
  }

  private Addresses addresses(Visit visit, PlanAddress plan, Plan opened) {
    return new Addresses(
        plan.at(""),
        plan.at("/edit"),
        opened.workingText().isPresent() ? plan.at(PreviewPages.PATH) : "",
        plan.at("/sections"),
        plan.at("/events"),
        plan.at("/presence"),
        plan.at("/figures"),
        plan.at("/links"),
        plan.at("/conflicts"),
        plan.at("/talk"),
        plan.at("/checklist"),
        plan.at("/review"),
        plan.at("/tasks"),
        visit.at("/sign-in"),
        staticFiles.editorScript());
  }
}
