package no.planverk.application.task;

import java.util.Optional;
import java.util.UUID;
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

/**
 * Says that a task is done, or that it is not after all: whoever has it or gave it, and those who
 * write the plan. Saying so twice changes nothing.
 */
public final class SettleTask {
  private final Desk desk;

  public SettleTask(Desk desk) {
    this.desk = desk;
  }

  public Reply<Task> settle(Actor actor, PlanId id, TaskId taskId, boolean done) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan ->
                    stores
                        .tasks()
                        .task(taskId)
                        .filter(it -> it.plan().equals(id))
                        .<Reply<Task>>map(it -> settle(stores, actor, plan, it, done))
                        .orElseGet(Reply.Unknown::new)));
  }

  private Reply<Task> settle(TenantStores stores, Actor actor, Plan plan, Task task, boolean done) {
    if (!may(stores, actor, plan, task)) {
      return new Reply.NotAllowed<>();
    }
    if (task.isOpen() != done) {
      return Reply.done(task);
    }
    Task settled = task.done(done ? Optional.of(desk.now()) : Optional.empty());
    if (!stores.tasks().save(settled)) {
      return new Reply.Stale<>();
    }
    desk.note(
        stores,
        actor,
        done ? "settle" : "reopen",
        Subject.changed("task", task.id(), plan.id(), task.revision()));
    return Reply.done(settled.stored());
  }

  private static boolean may(TenantStores stores, Actor actor, Plan plan, Task task) {
    Optional<UUID> me = actor.id();
    return me.equals(Optional.of(task.terms().assignee().value()))
        || (me.isPresent() && me.equals(task.givenBy()))
        || PlanAccess.acts(stores, actor, plan).contains(Act.EDIT_TEXT);
  }
}
