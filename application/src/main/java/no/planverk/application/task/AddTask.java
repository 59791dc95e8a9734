package no.planverk.application.task;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;
import no.planverk.domain.task.TaskTerms;
import no.planverk.domain.writing.Notice;

/** Asks someone who may read a plan to do something for it. */
public final class AddTask {
  private final Desk desk;

  public AddTask(Desk desk) {
    this.desk = desk;
  }

  public Reply<Task> add(Actor actor, PlanId id, Once<Task> once, TaskTerms terms) {
    return desk.once(
        actor,
        once,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.COMMENT, plan -> add(stores, actor, plan, terms)));
  }

  private Reply<Task> add(TenantStores stores, Actor actor, Plan plan, TaskTerms terms) {
    Colleagues colleagues = new Colleagues(desk, stores, actor);
    return TaskCheck.fit(colleagues, plan, terms)
        .then(
            fit -> {
              Task task =
                  new Task(
                      new TaskId(desk.ids().next()),
                      plan.id(),
                      fit,
                      actor.id(),
                      desk.now(),
                      Optional.empty(),
                      1);
              stores.tasks().add(task);
              desk.note(stores, actor, "add", Subject.made("task", task.id(), plan.id()));
              colleagues.tell(terms.assignee(), plan.id(), Notice.Kind.TASK, task.id().value());
              return Reply.done(task);
            });
  }
}
