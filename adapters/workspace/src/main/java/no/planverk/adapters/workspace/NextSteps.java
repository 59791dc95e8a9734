package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import no.planverk.adapters.workspace.view.PlanView.StepView;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.person.Act;

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
    if (card.may(Act.EDIT_TEXT) && card.plan().mayBeWritten()) {
      add(steps, "write", "/edit");
    }
    if (card.may(Act.EDIT_FACTS)) {
      add(steps, "facts", "/facts");
    }
    if (card.may(Act.ASSIGN_ROLES)) {
      add(steps, "team", "/team");
    }
    if (card.may(Act.CREATE_PLAN)
        && card.may(Act.READ_TEXT)
        && !card.plan().facts().registeredOnly()) {
      others.add(
          step("copy", visit.at(NewFromPlanPages.PATH + "?from=" + card.plan().id()), false));
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
