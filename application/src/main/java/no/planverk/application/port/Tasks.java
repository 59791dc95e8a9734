package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;

/** What people are asked to do for plans. Saves are guarded by the revision read. */
public interface Tasks {
  void add(Task task);

  boolean save(Task task);

  Optional<Task> task(TaskId id);

  /** All of the plan: open ones first, each part by {@link Task#BY_DUE}. */
  List<Task> in(PlanId plan);

  /** What the person has yet to do, by {@link Task#BY_DUE}. */
  List<Task> openOf(PersonId person);
}
