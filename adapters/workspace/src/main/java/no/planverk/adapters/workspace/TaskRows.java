package no.planverk.adapters.workspace;

import java.util.Optional;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.TasksView.TaskView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.task.ListTasks.Listed;
import no.planverk.application.task.Waiting.ToDo;
import no.planverk.domain.task.Task;

/** Tasks as rows of a table. */
record TaskRows(Visit visit) {
  /** Among the plan's others. */
  TaskView listed(Listed listed, boolean mayAsk, boolean mayEdit) {
    Task task = listed.task();
    Words words = visit.words();
    PlanAddress plan = new PlanAddress(visit, task.plan());
    Optional<LinkView> about =
        task.terms()
            .section()
            .flatMap(
                it ->
                    listed
                        .section()
                        .map(title -> new LinkView(title, plan.editor(it, "s-" + it), false)));
    String giver = listed.giver().orElse(words.get("history.unknown"));
    return new TaskView(
        task.terms().title(),
        task.terms().note(),
        about,
        listed.assignee().orElse(words.get("journal.actor.person")),
        words.get("task.given", giver, words.brief(visit.day(task.givenAt()))),
        due(task),
        late(task),
        task.isOpen(),
        mayAsk ? Optional.of(plan.at("/tasks/" + task.id())) : Optional.empty(),
        mayEdit || isMine(task)
            ? Optional.of(plan.at("/tasks/" + task.id() + "/settling"))
            : Optional.empty(),
        "plan");
  }

  /** Among all that waits for oneself; what it is about is its plan. */
  TaskView mine(ToDo toDo) {
    Task task = toDo.task();
    PlanAddress plan = new PlanAddress(visit, task.plan());
    return new TaskView(
        task.terms().title(),
        task.terms().note(),
        Optional.of(
            new LinkView(
                toDo.plan(),
                task.terms()
                    .section()
                    .map(it -> plan.editor(it, "s-" + it))
                    .orElseGet(() -> plan.at("")),
                false)),
        "",
        "",
        due(task),
        late(task),
        true,
        Optional.empty(),
        Optional.of(plan.at("/tasks/" + task.id() + "/settling")),
        "home");
  }

  private boolean isMine(Task task) {
    Optional<?> me = visit.actor().id();
    return me.equals(Optional.of(task.terms().assignee().value())) || me.equals(task.givenBy());
  }

  private String due(Task task) {
    return task.doneAt()
        .map(it -> visit.words().get("task.done.on", visit.words().brief(visit.day(it))))
        .or(() -> task.terms().due().map(visit.words()::brief))
        .orElse("");
  }

  private Optional<TagView> late(Task task) {
    return task.isLate(visit.today())
        ? Optional.of(new TagView(visit.words().get("task.late"), "danger"))
        : Optional.empty();
  }
}
