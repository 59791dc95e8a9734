package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.FormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.application.finance.DecideStanding;
import no.planverk.application.finance.ReadBudget;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.catalogue.ElementId;

/** Says where one measure stands in a financial plan, and why. */
public final class StandingPages implements PageGroup {
  private final ReadBudget readBudget;
  private final DecideStanding decideStanding;

  public StandingPages(ReadBudget readBudget, DecideStanding decideStanding) {
    this.readBudget = readBudget;
    this.decideStanding = decideStanding;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/money/measures/{measure}", this::open),
        Page.post("/work/plans/{plan}/money/measures/{measure}", this::decide));
  }

  private Line line(Visit visit) {
    BudgetSheet sheet = visit.needed(readBudget.read(visit.actor(), PlanAddress.of(visit).plan()));
    ElementId id = new ElementId(visit.id("measure"));
    Line line =
        sheet.lines().stream()
            .filter(it -> it.measure().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Turned(404, "not-found"));
    if (!sheet.mayDecide()) {
      throw new Turned(403, "not-allowed");
    }
    return line;
  }

  private Shown open(Visit visit) {
    Line line = line(visit);
    return show(
        visit,
        line,
        Map.of("standing", line.standing().standing().id(), "reason", line.standing().reason()),
        line.standing().revision(),
        200);
  }

  private static Shown show(
      Visit visit, Line line, Map<String, String> values, long revision, int status) {
    Words words = visit.words();
    String at = PlanAddress.of(visit).at(MoneyAddress.PATH);
    FormView view =
        new FormView(
            line.measure().title().value(),
            words.get("money.decide.lead"),
            at + "/measures/" + line.measure().id(),
            revision,
            List.of(
                FieldView.radios(
                        "standing",
                        words.get("money.standing"),
                        values.getOrDefault("standing", ""),
                        Arrays.stream(Standing.values())
                            .map(
                                it ->
                                    new ChoiceView(it.id(), words.get("money.standing." + it.id())))
                            .toList())
                    .told(visit.form().errors()),
                FieldView.text(
                        "reason", words.get("money.reason"), values.getOrDefault("reason", ""))
                    .as(FieldView.Kind.LONG)
                    .hinted(words.get("money.reason.hint"))
                    .spare()
                    .told(visit.form().errors())),
            List.of(),
            words.get("money.decide.save"),
            at);
    return new Shown.Sheet(status, "form-page", view.title(), view);
  }

  private Shown decide(Visit visit) {
    Line line = line(visit);
    Form form = visit.form();
    form.required("standing");
    Optional<Standing> standing = form.read("standing", Standing::of);
    long revision = form.read("revision", Long::valueOf).orElse(0L);
    if (standing.isPresent() && form.isFine() && decided(visit, line, standing.get(), revision)) {
      return Shown.done(PlanAddress.of(visit).at(MoneyAddress.PATH), "money-decided");
    }
    return show(visit, line, form.values(), line.standing().revision(), 400);
  }

  /** Whether it is stored; what was wrong or refused stands at the fields. */
  private boolean decided(Visit visit, Line line, Standing standing, long revision) {
    Form form = visit.form();
    Reply<MeasureStanding> reply =
        decideStanding.decide(
            visit.actor(),
            PlanAddress.of(visit).plan(),
            line.measure().id(),
            Expected.revision(revision),
            standing,
            form.raw("reason").replace("\r\n", "\n"));
    switch (reply) {
      case Reply.Done<MeasureStanding> done -> {
        return true;
      }
      case Reply.Faulty<MeasureStanding>(var faults) ->
          form.error(
              "reason",
              visit.words().get(form.has("reason") ? "error.invalid" : "money.reason.missing"));
      case Reply.Stale<MeasureStanding>() ->
          form.error(
              "standing",
              visit
                  .words()
                  .get(
                      "money.stale",
                      visit.words().get("money.standing." + line.standing().standing().id())));
      case Reply.Refused<MeasureStanding>(var why) ->
          new Obstacles(visit.words()).tell(form, "standing", why);
      case Reply.Unknown<MeasureStanding>() -> visit.needed(reply);
      case Reply.NotAllowed<MeasureStanding>() -> visit.needed(reply);
      case Reply.Repeated<MeasureStanding>(var given) -> visit.needed(reply);
    }
    return false;
  }
}
