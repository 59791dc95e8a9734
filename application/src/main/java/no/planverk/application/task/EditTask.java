package no.planverk.application.task;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
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

/** Words a task anew, moves its deadline, or gives it to another person. */
public final class EditTask {
  private final Desk desk;

  public EditTask(Desk desk) {
    this.desk = desk;
  }

  /** {@code revision} is what the actor read. */
  public Reply<Task> edit(Actor actor, PlanId id, TaskId taskId, long revision, TaskTerms terms) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.COMMENT,
                plan -> {
                  Optional<Task> task =
                      stores.tasks().task(taskId).filter(it -> it.plan().equals(id));
                  if (task.isEmpty()) {
                    return new Reply.Unknown<>();
                  }
                  return task.get().revision() == revision
                      ? edit(stores, actor, plan, task.get(), terms)
                      : new Reply.Stale<>();
                }));
  }

  private Reply<Task> edit(
      TenantStores stores, Actor actor, Plan plan, Task task, TaskTerms terms) {
    Colleagues colleagues = new Colleagues(desk, stores, actor);
    return TaskCheck.fit(colleagues, plan, terms)
        .then(
            fit -> {
              Task edited = task.with(fit);
              if (!stores.tasks().save(edited)) {
                return new Reply.Stale<>();
              }
              desk.note(
                  stores,
                  actor,
                  "edit",
                  Subject.changed("task", task.id(), plan.id(), task.revision()));
              if (!terms.assignee().equals(task.terms().assignee())) {
                colleagues.tell(terms.assignee(), plan.id(), Notice.Kind.TASK, task.id().value());
              }
              return Reply.done(edited.stored());
            });
  }
}
