package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.MoneyView;
import no.planverk.adapters.workspace.view.MoneyView.CandidatesView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.application.finance.RankMeasures;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.TakeIn;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.UnitId;

/** The money of a financial plan: what is taken in, in which order, what it costs and what fits. */
public final class MoneyPages implements PageGroup {
  private final ReadBudget readBudget;
  private final TakeIn takeIn;
  private final RankMeasures rankMeasures;
  private final ReadOrganisation readOrganisation;

  public MoneyPages(
      ReadBudget readBudget,
      TakeIn takeIn,
      RankMeasures rankMeasures,
      ReadOrganisation readOrganisation) {
    this.readBudget = readBudget;
    this.takeIn = takeIn;
    this.rankMeasures = rankMeasures;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/money", this::show),
        Page.post("/work/plans/{plan}/money", this::take),
        Page.post("/work/plans/{plan}/money/measures/{measure}/rank", this::rank));
  }

  private Shown show(Visit visit) {
    BudgetSheet sheet = visit.needed(readBudget.read(visit.actor(), PlanAddress.of(visit).plan()));
    Words words = visit.words();
    MoneyAddress asked = new MoneyAddress(visit);
    Optional<OrganisationChart> chart = chart(visit);
    MoneyGroups groups = new MoneyGroups(words, sheet, chart);
    MoneyRows rows = new MoneyRows(visit, sheet);
    MoneySums sums = new MoneySums(words, sheet);
    List<Line> lines = sheet.lines().stream().filter(asked::shows).toList();
    List<Measure> counting =
        lines.stream().filter(it -> it.standing().standing().counts()).map(Line::measure).toList();
    MoneyView view =
        new MoneyView(
            PlanAddress.path(visit, sheet.plan()),
            words.get("money.title"),
            notes(visit, sheet),
            ways(visit, sheet),
            asked.filters(sheet, groups),
            sheet.sums().years().stream().map(String::valueOf).toList(),
            lines.stream().map(rows::line).toList(),
            lineNote(words, sheet, unitNames(chart)),
            sums.tables(counting),
            sums.bars(counting),
            sums.frames(unitNames(chart)),
            asked.groupings(),
            sums.groups(counting, groups, asked.by()),
            words.get("money.by." + asked.by()),
            candidates(visit, sheet, asked, rows));
    return Shown.sheet("money", PlanAddress.title(view.title(), sheet.plan()), view);
  }

  private static List<String> notes(Visit visit, BudgetSheet sheet) {
    Words words = visit.words();
    List<String> notes = new ArrayList<>();
    notes.add(words.get("money.computed", visit.time(sheet.at())));
    if (sheet.hidden() > 0) {
      notes.add(words.get("money.hidden", sheet.hidden()));
    }
    if (!sheet.budget().isOpen()) {
      notes.add(words.get("obstacle.year-closed"));
    }
    return notes;
  }

  private static List<LinkView> ways(Visit visit, BudgetSheet sheet) {
    List<LinkView> ways = new ArrayList<>();
    if (sheet.mayDecide()) {
      ways.add(way(visit, "frames"));
    }
    ways.add(way(visit, "export"));
    if (sheet.mayDecide()) {
      ways.add(way(visit, "import"));
    }
    if (sheet.acts().contains(Act.EDIT_TEXT)) {
      ways.add(way(visit, "rollover"));
    }
    return ways;
  }

  private static LinkView way(Visit visit, String path) {
    return new LinkView(
        visit.words().get("money.way." + path),
        PlanAddress.of(visit).at(MoneyAddress.PATH + "/" + path),
        false);
  }

  private static Optional<CandidatesView> candidates(
      Visit visit, BudgetSheet sheet, MoneyAddress asked, MoneyRows rows) {
    if (!sheet.mayDecide()) {
      return Optional.empty();
    }
    return Optional.of(
        new CandidatesView(
            PlanAddress.of(visit).at(MoneyAddress.PATH),
            sheet.candidates().stream().filter(asked::shows).map(rows::candidate).toList()));
  }

  /** Which frames the first measure below the line would exceed. */
  private static String lineNote(Words words, BudgetSheet sheet, Map<UnitId, String> units) {
    return String.join(
        ", ",
        sheet.whatIf().exceeded().stream()
            .map(
                (Frame.Place it) ->
                    it.unit()
                            .map(unit -> units.getOrDefault(unit, "–"))
                            .orElseGet(() -> words.get("money.frames.whole"))
                        + " "
                        + it.year()
                        + " ("
                        + words.get("cost.kind." + it.kind().id())
                        + ")")
            .toList());
  }

  private Optional<OrganisationChart> chart(Visit visit) {
    return visit.may(Act.SEE_PEOPLE)
        ? Optional.of(visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).chart())
        : Optional.empty();
  }

  private static Map<UnitId, String> unitNames(Optional<OrganisationChart> chart) {
    Map<UnitId, String> names = new HashMap<>();
    chart.ifPresent(it -> it.units().forEach(unit -> names.put(unit.id(), unit.name())));
    return names;
  }

  private Shown take(Visit visit) {
    PlanId plan = PlanAddress.of(visit).plan();
    List<ElementId> chosen =
        visit.form().all("measure").stream()
            .flatMap(it -> Ids.read(it).stream())
            .map(ElementId::new)
            .toList();
    visit.needed(takeIn.take(visit.actor(), plan, Once.eachTime(), chosen));
    return Shown.done(
        PlanAddress.of(visit).at(MoneyAddress.PATH),
        chosen.isEmpty() ? "money-none" : "money-taken");
  }

  private Shown rank(Visit visit) {
    int position = visit.form().read("position", Integer::valueOf).orElse(0);
    Expected expected =
        visit.form().read("revision", Long::valueOf).map(Expected::revision).orElse(Expected.ANY);
    Reply<?> reply =
        rankMeasures.rank(
            visit.actor(),
            PlanAddress.of(visit).plan(),
            new ElementId(visit.id("measure")),
            expected,
            position);
    visit.needed(reply);
    return Shown.done(PlanAddress.of(visit).at(MoneyAddress.PATH), "money-ranked");
  }
}
