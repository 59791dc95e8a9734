package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.SectionFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.EditSection;
import no.planverk.application.planning.SectionWords;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.OpenEditor.Opened;
import no.planverk.application.writing.Part;
import no.planverk.application.writing.PutBack;
import no.planverk.application.writing.TakeOut;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;

/** The outline's acts: add, rename, move, take out and put back. */
public final class SectionPages implements PageGroup {
  private final OpenEditor openEditor;
  private final AddSection addSection;
  private final EditSection editSection;
  private final TakeOut takeOut;
  private final PutBack putBack;

  public SectionPages(
      OpenEditor openEditor,
      AddSection addSection,
      EditSection editSection,
      TakeOut takeOut,
      PutBack putBack) {
    this.openEditor = openEditor;
    this.addSection = addSection;
    this.editSection = editSection;
    this.takeOut = takeOut;
    this.putBack = putBack;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.post("/work/plans/{plan}/sections", this::add),
        Page.get("/work/plans/{plan}/sections/{section}", this::acts),
        Page.post("/work/plans/{plan}/sections/{section}", this::rename),
        Page.post("/work/plans/{plan}/sections/{section}/move", this::move),
        Page.post("/work/plans/{plan}/sections/{section}/removal", this::removeSection),
        Page.post("/work/plans/{plan}/texts/{text}/removal", this::removeText),
        Page.post("/work/plans/{plan}/elements/{element}/removal", this::removeElement),
        Page.post("/work/plans/{plan}/removals/{removal}/restoring", this::restore));
  }

  private Shown add(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Form form = visit.form();
    form.required("title");
    Optional<Title> title = form.read("title", Title::new);
    if (title.isEmpty()) {
      throw new Turned(400, "section-title");
    }
    SectionWords words =
        new SectionWords(
            title.get(),
            form.id("parent").map(SectionId::new),
            form.read("position", Integer::valueOf));
    Section section =
        visit.needed(addSection.add(visit.actor(), plan.plan(), Once.eachTime(), words)).thing();
    return done(visit, plan, section.id(), "section.added");
  }

  private Shown rename(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Form form = visit.form();
    form.required("title");
    Optional<Title> title = form.read("title", Title::new);
    if (title.isEmpty()) {
      throw new Turned(400, "section-title");
    }
    Section section = section(visit, plan);
    edit(visit, plan, section, new SectionWords(title.get(), section.parent(), Optional.empty()));
    return done(visit, plan, section.id(), "section.renamed");
  }

  private Shown move(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Opened opened = visit.needed(openEditor.open(visit.actor(), plan.plan()));
    Section section = section(visit, opened.text());
    Form form = visit.form();
    SectionWords words =
        form.has("direction")
            ? SectionStep.of(opened.text(), section, form.raw("direction"))
                .orElseThrow(() -> new Turned(409, "no-place"))
            : new SectionWords(
                section.title(),
                form.id("parent").map(SectionId::new),
                Optional.of(form.read("position", Integer::valueOf).orElse(Integer.MAX_VALUE)));
    edit(visit, plan, section, words);
    return done(visit, plan, section.id(), "section.moved");
  }

  private void edit(Visit visit, PlanAddress plan, Section section, SectionWords words) {
    visit.needed(editSection.edit(visit.actor(), plan.plan(), section.id(), Expected.ANY, words));
  }

  private Section section(Visit visit, PlanAddress plan) {
    return section(visit, visit.needed(openEditor.open(visit.actor(), plan.plan())).text());
  }

  private static Section section(Visit visit, Manuscript text) {
    return text.section(new SectionId(visit.id("section")))
        .orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown removeSection(Visit visit) {
    return remove(visit, new Part.OfSection(new SectionId(visit.id("section"))));
  }

  private Shown removeText(Visit visit) {
    return remove(visit, new Part.OfText(new BlockId(visit.id("text"))));
  }

  private Shown removeElement(Visit visit) {
    return remove(visit, new Part.OfElement(new PlacementId(visit.id("element"))));
  }

  private Shown remove(Visit visit, Part part) {
    PlanAddress plan = PlanAddress.of(visit);
    Removal removal = visit.needed(takeOut.takeOut(visit.actor(), plan.plan(), part));
    if (visit.isFromScript()) {
      return Shown.script(
          Json.of(
              "outcome", "done", "removal", plan.at("/removals/" + removal.id() + "/restoring")));
    }
    return Shown.done(plan.at("/edit"), "removed");
  }

  private Shown restore(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    visit.needed(putBack.putBack(visit.actor(), plan.plan(), new RemovalId(visit.id("removal"))));
    return visit.isFromScript()
        ? Shown.script(Json.of("outcome", "done"))
        : Shown.done(plan.at("/edit"), "put-back");
  }

  private static Shown done(Visit visit, PlanAddress plan, SectionId section, String notice) {
    return visit.isFromScript()
        ? Shown.script(Json.of("outcome", "done", "id", section.toString()))
        : Shown.done(plan.at("/edit/" + section), notice);
  }

  /** Everything that can be done to a section, for those who have no script. */
  private Shown acts(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Words words = visit.words();
    Manuscript text = visit.needed(openEditor.open(visit.actor(), plan.plan())).text();
    Section section = section(visit, text);
    String acts = plan.at("/sections/" + section.id());
    List<ChoiceView> parents = new ArrayList<>();
    parents.add(new ChoiceView("", words.get("section.parent.none")));
    text.sections().stream()
        .filter(it -> !text.sectionStandsUnder(it.id(), section.id()))
        .forEach(it -> parents.add(new ChoiceView(it.id().toString(), it.title().value())));
    SectionFormView view =
        new SectionFormView(
            section.title().value(),
            acts,
            plan.at("/sections"),
            plan.editor(section.id(), "s-" + section.id()),
            section.id().toString(),
            FieldView.text("title", words.get("section.title"), section.title().value()),
            FieldView.text("title", words.get("section.title"), "").within("add"),
            FieldView.select(
                "parent",
                words.get("section.parent"),
                section.parent().map(SectionId::toString).orElse(""),
                parents));
    return Shown.sheet("section", section.title().value(), view);
  }
}
