package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FetchedView;
import no.planverk.adapters.workspace.view.FetchedView.RowView;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.fetching.DeriveElement;
import no.planverk.application.fetching.ListChoices;
import no.planverk.application.fetching.ListChoices.Row;
import no.planverk.application.fetching.ListChoices.Which;
import no.planverk.application.fetching.Origin;
import no.planverk.application.fetching.ReadFetch;
import no.planverk.application.fetching.ReadFetch.Fetched;
import no.planverk.application.fetching.ReadOrigins;
import no.planverk.application.fetching.SettleFetch;
import no.planverk.application.fetching.SettleFetch.Decision;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.fetching.Choice;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.UnitId;

/** What plans have fetched: what waits to be decided about it, and the decisions. */
public final class FetchedPages implements PageGroup {
  static final String PATH = "/fetched";
  static final String ALL = "/work/fetched";
  private static final String AT = RegisterSearch.PATH + "/{plan}" + PATH;

  private final ListChoices listChoices;
  private final ReadOrigins readOrigins;
  private final ReadFetch readFetch;
  private final SettleFetch settleFetch;
  private final DeriveElement deriveElement;
  private final ReadOrganisation readOrganisation;

  public FetchedPages(
      ListChoices listChoices,
      ReadOrigins readOrigins,
      ReadFetch readFetch,
      SettleFetch settleFetch,
      DeriveElement deriveElement,
      ReadOrganisation readOrganisation) {
    this.listChoices = listChoices;
    this.readOrigins = readOrigins;
    this.readFetch = readFetch;
    this.settleFetch = settleFetch;
    this.deriveElement = deriveElement;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(ALL, this::everywhere),
        Page.get(AT, this::inPlan),
        Page.get(AT + "/{element}", visit -> shown(visit, 200)),
        Page.post(AT + "/{element}", this::settle),
        Page.post(AT + "/{element}/derivation", this::derive));
  }

  private Shown everywhere(Visit visit) {
    Words words = visit.words();
    Optional<UnitId> unit = visit.query("unit").flatMap(Ids::read).map(UnitId::new);
    List<Row> rows =
        visit.needed(listChoices.list(visit.actor(), new Which(Optional.empty(), unit)));
    FetchedView view =
        new FetchedView(
            List.of(PlanAddress.toRegister(visit)),
            words.get("fetched.title"),
            visit.may(Act.SEE_PEOPLE) ? Optional.of(units(visit, unit)) : Optional.empty(),
            visit.at(ALL),
            rows.stream().map(it -> row(visit, it)).toList(),
            Optional.empty());
    return Shown.sheet("fetched", view.title(), view);
  }

  private FieldView units(Visit visit, Optional<UnitId> chosen) {
    Stream<ChoiceView> units =
        visit
            .needed(readOrganisation.read(visit.actor(), Optional.empty()))
            .chart()
            .units()
            .stream()
            .map(it -> new ChoiceView(it.id().toString(), it.name()))
            .sorted(Comparator.comparing(ChoiceView::label));
    return FieldView.select(
        "unit",
        visit.words().get("fetched.filter.unit"),
        chosen.map(UnitId::toString).orElse(""),
        Stream.concat(Stream.of(new ChoiceView("", visit.words().get("fetched.filter.all"))), units)
            .toList());
  }

  private Shown inPlan(Visit visit) {
    ReadOrigins.Origins origins =
        visit.needed(readOrigins.read(visit.actor(), PlanAddress.of(visit).plan()));
    List<Row> rows =
        visit.needed(
            listChoices.list(
                visit.actor(), new Which(Optional.of(origins.plan().id()), Optional.empty())));
    Words words = visit.words();
    FetchedView view =
        new FetchedView(
            PlanAddress.path(visit, origins.plan()),
            words.get("fetched.title"),
            Optional.empty(),
            "",
            rows.stream().map(it -> row(visit, it)).toList(),
            Optional.of(origins.origins().stream().map(it -> row(visit, it)).toList()));
    return Shown.sheet("fetched", PlanAddress.title(view.title(), origins.plan()), view);
  }

  private static RowView row(Visit visit, Row row) {
    PlanAddress plan = new PlanAddress(visit, row.plan().id());
    return new RowView(
        new LinkView(
            row.choice().fetch().shown().words().title().value(),
            plan.at(PATH + "/" + row.choice().fetch().element()),
            false),
        new LinkView(row.plan().facts().title().value(), plan.at(""), false),
        row.source().facts().title().value(),
        why(visit.words(), row.choice()));
  }

  private static RowView row(Visit visit, Origin origin) {
    PlanAddress plan = PlanAddress.of(visit);
    return new RowView(
        new LinkView(
            origin.fetch().shown().words().title().value(),
            plan.at(PATH + "/" + origin.fetch().element()),
            false),
        new LinkView("", plan.at(""), false),
        origin.source() + ", " + FetchWords.edition(visit.words(), origin.fetch().shown()),
        List.of());
  }

  private static List<String> why(Words words, Choice choice) {
    List<String> why = new ArrayList<>();
    if (choice.reworded()) {
      why.add(words.get("fetched.why.reworded"));
    }
    choice.ending().ifPresent(it -> why.add(words.get("fetched.why." + it.id())));
    return why;
  }

  private Fetched fetched(Visit visit) {
    return visit.needed(
        readFetch.read(
            visit.actor(), PlanAddress.of(visit).plan(), new ElementId(visit.id("element"))));
  }

  private Shown shown(Visit visit, int status) {
    Fetched fetched = fetched(visit);
    return new Shown.Sheet(
        status,
        "fetched-element",
        fetched.fetch().shown().words().title().value(),
        new FetchedSheet(visit, fetched).view());
  }

  private Shown settle(Visit visit) {
    Form form = visit.form();
    boolean follows = form.raw("decision").equals("follow");
    Decision decision = follows ? new Decision.Follow() : new Decision.Stay(form.raw("reason"));
    var reply =
        settleFetch.settle(
            visit.actor(),
            PlanAddress.of(visit).plan(),
            new ElementId(visit.id("element")),
            form.read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY),
            decision);
    if (reply instanceof Reply.Faulty<?>(var faults)) {
      form.take(faults);
      return shown(visit, 400);
    }
    visit.needed(reply);
    return Shown.done(PlanAddress.of(visit).at(PATH), follows ? "fetch-followed" : "fetch-stayed");
  }

  private Shown derive(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    PlacementId placement =
        fetched(visit).placements().stream()
            .findFirst()
            .orElseThrow(() -> new Turned(404, "not-found"));
    Form form = visit.form();
    var reply =
        deriveElement.derive(
            visit.actor(), plan.plan(), placement, Expected.ANY, form.raw("reason"));
    if (reply instanceof Reply.Faulty<?>(var faults)) {
      form.take(faults);
      return shown(visit, 400);
    }
    visit.needed(reply);
    return Shown.done(plan.at("/elements/" + placement), "derive-done");
  }
}
