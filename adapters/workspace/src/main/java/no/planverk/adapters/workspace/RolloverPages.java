package no.planverk.adapters.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.RolloverView;
import no.planverk.adapters.workspace.view.RolloverView.StepView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.CloseYear;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.RollOver;
import no.planverk.application.finance.UndoRollOver;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;

/** Takes a financial plan on to the next year: make its plan, undo that, or close the year. */
public final class RolloverPages implements PageGroup {
  private final ReadBudget readBudget;
  private final RollOver rollOver;
  private final UndoRollOver undoRollOver;
  private final CloseYear closeYear;

  public RolloverPages(
      ReadBudget readBudget, RollOver rollOver, UndoRollOver undoRollOver, CloseYear closeYear) {
    this.readBudget = readBudget;
    this.rollOver = rollOver;
    this.undoRollOver = undoRollOver;
    this.closeYear = closeYear;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/money/rollover", visit -> show(visit, "", 200)),
        Page.post("/work/plans/{plan}/money/rollover", this::roll),
        Page.post("/work/plans/{plan}/money/rollover/undo", this::undo),
        Page.post("/work/plans/{plan}/money/rollover/closing", this::close));
  }

  private BudgetSheet sheet(Visit visit) {
    BudgetSheet sheet = visit.needed(readBudget.read(visit.actor(), PlanAddress.of(visit).plan()));
    if (!sheet.acts().contains(Act.EDIT_TEXT)) {
      throw new Turned(403, "not-allowed");
    }
    return sheet;
  }

  private Shown show(Visit visit, String obstacle, int status) {
    BudgetSheet sheet = sheet(visit);
    Words words = visit.words();
    Optional<Period> period =
        sheet.plan().facts().period().filter(it -> it.from().isPresent() && it.to().isPresent());
    boolean mayRoll =
        sheet.budget().life() instanceof BudgetLife.Open
            && period.isPresent()
            && visit.may(Act.CREATE_PLAN);
    int first = sheet.sums().years().getFirst();
    RolloverView view =
        new RolloverView(
            PlanAddress.path(visit, sheet.plan()),
            words.get("rollover.title"),
            words.get("rollover.lead", "" + first, "" + (sheet.sums().years().getLast() + 1)),
            steps(visit, sheet),
            sheet.budget().earlier().map(it -> link(visit, it, words.get("rollover.earlier.open"))),
            mayRoll ? Optional.of(title(visit, sheet, period.get())) : Optional.empty(),
            obstacle.isEmpty() ? why(visit, sheet, period) : obstacle,
            sheet.budget().life() instanceof BudgetLife.RolledOver,
            PlanAddress.of(visit).at(MoneyAddress.PATH + "/rollover"),
            sheet.budget().revision());
    return new Shown.Sheet(status, "rollover", PlanAddress.title(view.title(), sheet.plan()), view);
  }

  private static String why(Visit visit, BudgetSheet sheet, Optional<Period> period) {
    if (!(sheet.budget().life() instanceof BudgetLife.Open)) {
      return "";
    }
    if (period.isEmpty()) {
      return visit.words().get("obstacle.no-period");
    }
    return visit.may(Act.CREATE_PLAN) ? "" : visit.words().get("rollover.no-right");
  }

  private static FieldView title(Visit visit, BudgetSheet sheet, Period period) {
    Form form = visit.form();
    String suggested = nextTitle(sheet.plan().facts().title().value(), period);
    return FieldView.text(
            "title",
            visit.words().get("rollover.new-title"),
            form.isThere("title") ? form.raw("title") : suggested)
        .told(form.errors());
  }

  /** The title with the years of the period one later: {@code Økonomiplan 2028–2031}. */
  static String nextTitle(String title, Period period) {
    String from = period.from().map(String::valueOf).orElse("");
    String to = period.to().map(String::valueOf).orElse("");
    return Pattern.compile("\\d{4}")
        .matcher(title)
        .replaceAll(
            it ->
                it.group().equals(from) || it.group().equals(to)
                    ? "" + (Integer.parseInt(it.group()) + 1)
                    : it.group());
  }

  private static List<StepView> steps(Visit visit, BudgetSheet sheet) {
    Words words = visit.words();
    return switch (sheet.budget().life()) {
      case BudgetLife.Open() ->
          List.of(
              new StepView(
                  words.get("rollover.step.make"),
                  false,
                  words.get("rollover.step.make.lead", coming(sheet)),
                  Optional.empty()),
              new StepView(
                  words.get("rollover.step.close"),
                  false,
                  words.get("rollover.step.close.lead"),
                  Optional.empty()));
      case BudgetLife.RolledOver(PlanId next, Instant at) ->
          List.of(made(visit, next, at), closing(words));
      case BudgetLife.Closed(PlanId next, Instant rolledAt, Instant at) ->
          List.of(
              made(visit, next, rolledAt),
              new StepView(
                  words.get("rollover.step.close"),
                  true,
                  words.get("rollover.step.closed", visit.time(at)),
                  Optional.empty()));
    };
  }

  private static StepView closing(Words words) {
    return new StepView(
        words.get("rollover.step.close"),
        false,
        words.get("rollover.step.close.lead"),
        Optional.empty());
  }

  private static StepView made(Visit visit, PlanId next, Instant at) {
    Words words = visit.words();
    return new StepView(
        words.get("rollover.step.make"),
        true,
        words.get("rollover.step.made", visit.time(at)),
        Optional.of(link(visit, next, words.get("rollover.next.open"))));
  }

  private static LinkView link(Visit visit, PlanId plan, String text) {
    return new LinkView(text, new PlanAddress(visit, plan).at(MoneyAddress.PATH), false);
  }

  private static long coming(BudgetSheet sheet) {
    return sheet.lines().stream().filter(it -> it.standing().standing().comesAlong()).count()
        + sheet.hidden();
  }

  private Shown roll(Visit visit) {
    sheet(visit);
    Form form = visit.form();
    form.required("title");
    Optional<Title> title = form.read("title", Title::new);
    if (title.isEmpty() || !form.isFine()) {
      return show(visit, "", 400);
    }
    Reply<Plan> reply =
        rollOver.roll(visit.actor(), PlanAddress.of(visit).plan(), Once.eachTime(), title.get());
    if (reply instanceof Reply.Refused<Plan>(var why)) {
      return show(visit, new Obstacles(visit.words()).of(why).text(), 409);
    }
    visit.needed(reply);
    return done(visit, "rolled-over");
  }

  private static Shown done(Visit visit, String notice) {
    return Shown.done(PlanAddress.of(visit).at(MoneyAddress.PATH + "/rollover"), notice);
  }

  private Shown undo(Visit visit) {
    return settled(
        visit,
        undoRollOver.undo(visit.actor(), PlanAddress.of(visit).plan(), expected(visit)),
        "rollover-undone");
  }

  private Shown close(Visit visit) {
    return settled(
        visit,
        closeYear.close(visit.actor(), PlanAddress.of(visit).plan(), expected(visit)),
        "year-closed");
  }

  private static Expected expected(Visit visit) {
    return Expected.revision(visit.form().read("revision", Long::valueOf).orElse(0L));
  }

  private Shown settled(Visit visit, Reply<Budget> reply, String notice) {
    if (reply instanceof Reply.Refused<Budget>(var why)) {
      return show(visit, new Obstacles(visit.words()).of(why).text(), 409);
    }
    visit.needed(reply);
    return done(visit, notice);
  }
}
