package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.ElementFormView;
import no.planverk.adapters.workspace.view.ElementFormView.PlaceView;
import no.planverk.adapters.workspace.view.KindsView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.MovePlacement;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.writing.OpenEditor;
import no.planverk.application.writing.OpenEditor.Opened;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.plan.Manuscript;

/** Goals, measures and the other elements of a plan: new, reworded and moved. */
public final class ElementPages implements PageGroup {
  private static final int LARGEST = 2 * 1024 * 1024;

  private final OpenEditor openEditor;
  private final ReadOrganisation readOrganisation;
  private final AddElement addElement;
  private final EditElement editElement;
  private final MovePlacement movePlacement;

  public ElementPages(
      OpenEditor openEditor,
      ReadOrganisation readOrganisation,
      AddElement addElement,
      EditElement editElement,
      MovePlacement movePlacement) {
    this.openEditor = openEditor;
    this.readOrganisation = readOrganisation;
    this.addElement = addElement;
    this.editElement = editElement;
    this.movePlacement = movePlacement;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/elements/new", this::begin),
        Page.upTo(LARGEST, "/work/plans/{plan}/elements", this::add),
        Page.get("/work/plans/{plan}/elements/{element}", this::edit),
        Page.upTo(LARGEST, "/work/plans/{plan}/elements/{element}", this::store),
        Page.post("/work/plans/{plan}/elements/{element}/move", this::move));
  }

  private Opened writable(Visit visit, PlanAddress plan) {
    Opened opened = visit.needed(openEditor.open(visit.actor(), plan.plan()));
    if (!opened.writable()) {
      throw opened.plan().mayBeWritten()
          ? new Turned(403, "not-allowed")
          : new Turned(409, "refused");
    }
    return opened;
  }

  private Shown begin(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Opened opened = writable(visit, plan);
    NewPlace place = NewPlace.of(visit.search(), opened.text());
    Optional<ElementKind> kind = visit.query("kind").flatMap(ElementPages::kind);
    if (kind.isEmpty()) {
      return kinds(visit, plan, place);
    }
    ElementForm form = ElementForm.empty(visit.words(), kind.get(), names(visit));
    return shown(visit, plan, opened, place, form, 200);
  }

  private static Optional<ElementKind> kind(String id) {
    return Arrays.stream(ElementKind.values()).filter(it -> it.id().equals(id)).findFirst();
  }

  private static Shown kinds(Visit visit, PlanAddress plan, NewPlace place) {
    Words words = visit.words();
    List<KindsView.KindView> kinds =
        Arrays.stream(ElementKind.values())
            .map(
                kind ->
                    new KindsView.KindView(
                        kind.id(),
                        Words.capital(words.kind(kind)),
                        words.get("kind." + kind.id()),
                        plan.at("/elements/new?" + place.query() + "&kind=" + kind.id())))
            .toList();
    return Shown.sheet("kinds", words.get("element.new"), new KindsView(plan.at("/edit"), kinds));
  }

  private List<String> names(Visit visit) {
    return visit.answer(
        readOrganisation.read(visit.actor(), Optional.empty()),
        all ->
            Stream.concat(
                    all.chart().units().stream().map(Unit::name),
                    all.persons().stream()
                        .filter(it -> !it.hasLeft(visit.today()))
                        .map(Person::name))
                .distinct()
                .toList());
  }

  private Shown add(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Opened opened = writable(visit, plan);
    Form sent = visit.form();
    ElementKind kind = kind(sent.raw("kind")).orElseThrow(() -> new Turned(400, "faulty"));
    NewPlace place = NewPlace.of(sent, opened.text());
    ElementForm form = ElementForm.of(sent, kind, names(visit));
    Optional<ElementWords> words = form.read(Optional.empty());
    if (words.isEmpty()) {
      return shown(visit, plan, opened, place, form, 400);
    }
    var reply =
        addElement.add(
            visit.actor(),
            plan.plan(),
            Once.eachTime(),
            kind,
            words.get(),
            place.words(),
            place.section().map(it -> new AddElement.InSection(it, Optional.empty())));
    if (reply instanceof Reply.Faulty<?>(var faults)) {
      sent.take(faults);
      return shown(visit, plan, opened, place, form, 400);
    }
    Placement placed = visit.needed(reply).thing().placement();
    return Shown.done(at(plan, opened.text(), place, placed), "element.added");
  }

  private static String at(PlanAddress plan, Manuscript text, NewPlace place, Placement placed) {
    return place
            .section()
            .or(() -> place.under().flatMap(it -> text.sectionOf(it)))
            .map(it -> plan.at("/edit/" + it))
            .orElse(plan.at("/edit"))
        + "#p-"
        + placed.id();
  }

  private record Found(Opened opened, Placement placement, Element element) {}

  private Found found(Visit visit, PlanAddress plan) {
    Opened opened = writable(visit, plan);
    Placement placement =
        opened
            .text()
            .placement(new PlacementId(visit.id("element")))
            .orElseThrow(() -> new Turned(404, "not-found"));
    return new Found(opened, placement, opened.text().shown(placement));
  }

  private Shown edit(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Found found = found(visit, plan);
    ElementForm form = ElementForm.showing(visit.words(), found.element(), names(visit));
    return shown(visit, plan, found, form, 200);
  }

  private Shown store(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Found found = found(visit, plan);
    Form sent = visit.form();
    ElementForm form = ElementForm.of(sent, found.element().kind(), names(visit));
    Optional<ElementWords> words = form.read(Optional.of(found.element().content()));
    if (words.isEmpty()) {
      return shown(visit, plan, found, form, 400);
    }
    Expected expected =
        sent.read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY);
    var reply =
        editElement.edit(visit.actor(), plan.plan(), found.element().id(), expected, words.get());
    if (reply instanceof Reply.Faulty<?>(var faults)) {
      sent.take(faults);
      return shown(visit, plan, found, form, 400);
    }
    if (reply instanceof Reply.Stale<?>) {
      sent.error("title", visit.words().get("element.stale"));
      return shown(visit, plan, found, form, 409);
    }
    visit.needed(reply);
    return Shown.done(back(plan, found), "element.saved");
  }

  private static String back(PlanAddress plan, Found found) {
    return found
            .opened()
            .text()
            .sectionOf(found.placement().id())
            .map(it -> plan.at("/edit/" + it))
            .orElse(plan.at("/edit"))
        + "#p-"
        + found.placement().id();
  }

  private Shown move(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Found found = found(visit, plan);
    PlacementWords words =
        PlacementStep.of(found.opened().text(), found.placement(), visit.form())
            .orElseThrow(() -> new Turned(409, "no-place"));
    visit.needed(
        movePlacement.move(
            visit.actor(), plan.plan(), found.placement().id(), Expected.ANY, words));
    return visit.isFromScript()
        ? Shown.script(Json.of("outcome", "done"))
        : Shown.done(back(plan, found), "element.moved");
  }

  private static Shown shown(
      Visit visit, PlanAddress plan, Opened opened, NewPlace place, ElementForm form, int status) {
    ElementFormView view =
        new ElementFormView(
            visit.words().get("element.new.kind", form.kindName()),
            plan.at("/elements"),
            plan.at("/edit"),
            form.kind().id(),
            place.section().map(Object::toString).orElse(""),
            place.under().map(Object::toString).orElse(""),
            0,
            form.view(),
            Optional.empty(),
            ScriptTexts.json(visit.words()),
            plan.at("/links"));
    return new Shown.Sheet(status, "element", view.title(), view);
  }

  private static Shown shown(
      Visit visit, PlanAddress plan, Found found, ElementForm form, int status) {
    String acts = plan.at("/elements/" + found.placement().id());
    boolean own = found.element().source().equals(plan.plan());
    ElementFormView view =
        new ElementFormView(
            found.element().title().value(),
            acts,
            back(plan, found),
            form.kind().id(),
            "",
            "",
            found.element().revision(),
            form.view(),
            Optional.of(
                new PlaceView(
                    own
                        ? Optional.empty()
                        : Optional.of(plan.at(FetchedPages.PATH + "/" + found.element().id())),
                    acts + "/move",
                    acts + "/removal",
                    PlacementStep.parents(found.opened().text(), found.placement(), visit.words()),
                    new LinkView(
                        visit.words().get("card.add"),
                        plan.at("/elements/new?under=" + found.placement().id()),
                        false))),
            ScriptTexts.json(visit.words()),
            plan.at("/links"));
    return new Shown.Sheet(status, "element", view.title(), view);
  }
}
