package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import no.planverk.adapters.workspace.view.PlanView.StepView;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.VersionStanding;

/** What one may do next in a plan, by one's rights and where the plan stands. */
final class NextSteps {
  private final Visit visit;
  private final PlanCard card;
  private final List<StepView> steps = new ArrayList<>();
  private final List<StepView> others = new ArrayList<>();

  NextSteps(Visit visit, PlanCard card) {
    this.visit = visit;
    this.card = card;
    find();
  }

  /** What most come for, the first of them first. */
  List<StepView> steps() {
    return List.copyOf(steps);
  }

  /** What is done seldom. */
  List<StepView> others() {
    return List.copyOf(others);
  }

  private void find() {
    Plan plan = card.plan();
    boolean writable = plan.mayBeWritten();
    if (card.may(Act.EDIT_TEXT) && writable) {
      add(steps, "write", "/edit");
      add(others, "fetch", FetchPages.PATH);
    }
    if (card.may(Act.READ_TEXT) && !plan.facts().registeredOnly()) {
      add(others, "fetched", FetchedPages.PATH);
    }
    if (counts(plan)) {
      others.add(
          step("thread", visit.at(ThreadAddress.PATH + "/plans/" + plan.id()), others.isEmpty()));
    }
    if (card.may(Act.READ_TEXT) && plan.workingText().isPresent()) {
      add(steps, "preview", PreviewPages.PATH);
    }
    hearing(plan, writable);
    decision(plan, writable);
    publishing(plan);
    if (card.may(Act.READ_TEXT) && plan.hasLiveText()) {
      add(steps, "review", "/review");
      add(steps, "tasks", "/tasks");
      add(steps, "news", "/news");
    }
    if (card.may(Act.READ_TEXT)
        && plan.facts().type().isFinancial()
        && !plan.facts().registeredOnly()) {
      add(steps, "money", MoneyAddress.PATH);
    }
    if (card.may(Act.EDIT_FACTS)) {
      add(steps, "facts", "/facts");
      if (!plan.facts().registeredOnly() && !plan.hasLiveText()) {
        add(steps, "next", "/next-version");
      }
      if (writable) {
        add(others, "abandonment", "/abandonment");
      }
    }
    if (card.may(Act.ASSIGN_ROLES)) {
      add(steps, "team", "/team");
    }
    if (card.may(Act.READ_TEXT) && !plan.facts().registeredOnly()) {
      add(others, "word", WordPages.PATH);
      if (new PlanTexts(visit.words(), card).choices().size() > 1) {
        add(others, "compare", ComparisonPages.PATH);
      }
    }
    if (card.may(Act.CREATE_PLAN) && card.may(Act.READ_TEXT) && !plan.facts().registeredOnly()) {
      others.add(step("copy", visit.at(NewFromPlanPages.PATH + "?from=" + plan.id()), false));
    }
  }

  /** Whether the plan is one of those that the red thread is computed from. */
  private static boolean counts(Plan plan) {
    return plan.hasLiveText()
        || plan.standing()
            .map(it -> it == VersionStanding.ADOPTED || it == VersionStanding.IN_FORCE)
            .orElse(plan.facts().registeredOnly());
  }

  private void hearing(Plan plan, boolean writable) {
    if (!card.may(Act.RUN_HEARING)) {
      return;
    }
    if (writable) {
      add(steps, "hearing", "/hearing");
    }
    plan.hearings().stream()
        .filter(it -> it.state() == Hearing.State.OPEN)
        .filter(it -> !visit.today().isBefore(it.firstDayAfter()))
        .forEach(it -> add(steps, "closing", HearingClosingPages.path(it.id())));
  }

  private void decision(Plan plan, boolean writable) {
    if (!card.may(Act.RECORD_DECISION)) {
      return;
    }
    if (writable) {
      add(steps, "decision", "/decision");
    } else if (plan.facts().registeredOnly()) {
      add(plan.newestVersion().isEmpty() ? steps : others, "decision", "/decision");
    }
    if (DecisionPages.waiting(plan).isPresent()) {
      add(steps, "in-force", "/in-force");
    }
    if (plan.inForce().isPresent()) {
      add(others, "repeal", "/repeal");
    }
    boolean adopted = plan.newestVersion().isPresent() && plan.stage().isEmpty();
    if (adopted && !plan.facts().registeredOnly() && card.may(Act.READ_TEXT)) {
      add(others, "correction", "/correction");
    }
  }

  private void publishing(Plan plan) {
    if (!card.may(Act.PUBLISH)) {
      return;
    }
    if (plan.facts().registeredOnly() || plan.newestVersion().isPresent()) {
      add(steps, "publication", "/publication");
    }
    if (!card.published().isEmpty()) {
      add(others, "withdrawal", "/withdrawal");
    }
  }

  private void add(List<StepView> list, String key, String path) {
    list.add(step(key, new PlanAddress(visit, card.plan().id()).at(path), list.isEmpty()));
  }

  private StepView step(String key, String href, boolean first) {
    return new StepView(
        visit.words().get("step." + key), visit.words().get("step." + key + ".why"), href, first);
  }
}
