package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Tasks;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;

record MemoryTasks(MemoryState state) implements Tasks {
  @Override
  public void add(Task task) {
    MemoryState.insert(state.tasks, task.id(), task);
  }

  @Override
  public boolean save(Task task) {
    return task(task.id()).filter(it -> it.revision() == task.revision()).isPresent()
        && state.tasks.put(task.id(), task.stored()) != null;
  }

  @Override
  public Optional<Task> task(TaskId id) {
    return Optional.ofNullable(state.tasks.get(id));
  }

  @Override
  public List<Task> in(PlanId plan) {
    return state.tasks.values().stream()
        .filter(it -> it.plan().equals(plan))
        .sorted(Comparator.comparing((Task it) -> !it.isOpen()).thenComparing(Task.BY_DUE))
        .toList();
  }

  @Override
  public List<Task> openOf(PersonId person) {
    return state.tasks.values().stream()
        .filter(it -> it.isOpen() && it.terms().assignee().equals(person))
        .sorted(Task.BY_DUE)
        .toList();
  }
}
