package no.planverk.application.people;

import java.time.LocalDate;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.task.TaskId;

/** Something that hangs on a person and would hang in the air without them. */
public sealed interface Duty {
  /** What it is called here, to be named when it is handed over. */
  String key();

  /** The title or name of what it is about. */
  String title();

  /** A role in a plan that holds now or will. */
  record InPlan(PlanId plan, String title, PlanRole role, Validity days) implements Duty {
    @Override
    public String key() {
      return "role:" + plan + ":" + role.id();
    }

    static boolean isOpen(Validity days, LocalDate today) {
      return days.to().map(it -> !it.isBefore(today)).orElse(true);
    }
  }

  /** A plan that the person answers for. */
  record OwnedPlan(PlanId plan, String title) implements Duty {
    @Override
    public String key() {
      return "plan:" + plan;
    }
  }

  /** A goal, measure or another element that the person answers for and that is not done with. */
  record OwnedElement(ElementId element, String title, PlanId plan) implements Duty {
    @Override
    public String key() {
      return "element:" + element;
    }
  }

  /** A task that the person has yet to do. */
  record OpenTask(TaskId task, String title, PlanId plan) implements Duty {
    @Override
    public String key() {
      return "task:" + task;
    }
  }

  /** A review that waits for the person's answer; its title is the plan's. */
  record AwaitedReview(ReviewId review, String title, PlanId plan) implements Duty {
    @Override
    public String key() {
      return "review:" + review;
    }
  }

  /** A unit that the person leads. */
  record LedUnit(UnitId unit, String title) implements Duty {
    @Override
    public String key() {
      return "unit:" + unit;
    }
  }
}
