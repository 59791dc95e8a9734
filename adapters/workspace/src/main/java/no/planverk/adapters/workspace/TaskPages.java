package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.TasksView;
import no.planverk.adapters.workspace.view.TasksView.TaskView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.task.AddTask;
import no.planverk.application.task.EditTask;
import no.planverk.application.task.ListTasks;
import no.planverk.application.task.ListTasks.Listed;
import no.planverk.application.task.ListTasks.TaskList;
import no.planverk.application.task.SettleTask;
import no.planverk.domain.person.Act;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;
import no.planverk.domain.task.TaskTerms;

/** What people are asked to do for a plan. */
public final class TaskPages implements PageGroup {
  private final ListTasks listTasks;
  private final AddTask addTask;
  private final EditTask editTask;
  private final SettleTask settleTask;
  private final ReadOrganisation readOrganisation;

  public TaskPages(
      ListTasks listTasks,
      AddTask addTask,
      EditTask editTask,
      SettleTask settleTask,
      ReadOrganisation readOrganisation) {
    this.listTasks = listTasks;
    this.addTask = addTask;
    this.editTask = editTask;
    this.settleTask = settleTask;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/tasks", visit -> list(visit, Map.of(), 200)),
        Page.post("/work/plans/{plan}/tasks", this::add),
        Page.get("/work/plans/{plan}/tasks/{task}", this::open),
        Page.post("/work/plans/{plan}/tasks/{task}", this::edit),
        Page.post("/work/plans/{plan}/tasks/{task}/settling", this::settle));
  }

  private TaskList tasks(Visit visit) {
    return visit.needed(listTasks.list(visit.actor(), PlanAddress.of(visit).plan()));
  }

  private TaskFields fields(Visit visit, TaskList list) {
    return new TaskFields(
        visit.words(),
        new Naming(
            visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).persons(),
            visit.today()),
        list.sections());
  }

  private Shown list(Visit visit, Map<String, String> values, int status) {
    Words words = visit.words();
    TaskList list = tasks(visit);
    TaskRows rows = new TaskRows(visit);
    boolean mayAsk = mayAsk(visit, list);
    List<TaskView> all =
        list.tasks().stream().map(it -> rows.listed(it, mayAsk, list.mayEdit())).toList();
    TasksView view =
        new TasksView(
            PlanAddress.path(visit, list.plan()),
            words.get("tasks.title"),
            all.stream().filter(TaskView::isOpen).toList(),
            all.stream().filter(it -> !it.isOpen()).toList(),
            mayAsk
                ? Optional.of(
                    form(
                        visit,
                        list,
                        PlanAddress.of(visit).at("/tasks"),
                        0,
                        values,
                        words.get("task.add"),
                        words.get("task.add.save")))
                : Optional.empty());
    return new Shown.Sheet(
        status, "tasks", PlanAddress.title(words.get("tasks.title"), list.plan()), view);
  }

  private static boolean mayAsk(Visit visit, TaskList list) {
    return list.mayAsk() && visit.may(Act.SEE_PEOPLE);
  }

  private GroupedFormView form(
      Visit visit,
      TaskList list,
      String action,
      long revision,
      Map<String, String> values,
      String title,
      String save) {
    return new GroupedFormView(
        PlanAddress.path(visit, list.plan()),
        title,
        "",
        action,
        revision,
        fields(visit, list).of(values, visit.form().errors()),
        List.of(),
        save,
        PlanAddress.of(visit).at("/tasks"));
  }

  private Shown add(Visit visit) {
    TaskList list = tasks(visit);
    if (!mayAsk(visit, list)) {
      throw new Turned(403, "not-allowed");
    }
    Form form = visit.form();
    Optional<TaskTerms> terms = fields(visit, list).read(form);
    if (terms.isPresent()
        && stored(
            visit, addTask.add(visit.actor(), list.plan().id(), Once.eachTime(), terms.get()))) {
      return Shown.done(PlanAddress.of(visit).at("/tasks"), "task-added");
    }
    return list(visit, form.values(), form.isFine() ? 409 : 400);
  }

  /** Whether it is stored; what was wrong or refused stands at the fields. */
  private static boolean stored(Visit visit, Reply<Task> reply) {
    Form form = visit.form();
    switch (reply) {
      case Reply.Faulty<Task>(var faults) -> form.take(faults);
      case Reply.Refused<Task>(var why) -> new Obstacles(visit.words()).tell(form, "task", why);
      case Reply.Stale<Task>() -> form.error("task", visit.words().get("task.stale"));
      case Reply.Done<Task> done -> {
        return true;
      }
      case Reply.Unknown<Task>() -> visit.needed(reply);
      case Reply.NotAllowed<Task>() -> visit.needed(reply);
      case Reply.Repeated<Task>(var given) -> visit.needed(reply);
    }
    return false;
  }

  private static Task task(Visit visit, TaskList list) {
    TaskId id = new TaskId(visit.id("task"));
    return list.tasks().stream()
        .map(Listed::task)
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown open(Visit visit) {
    TaskList list = tasks(visit);
    Task task = task(visit, list);
    if (!mayAsk(visit, list)) {
      throw new Turned(403, "not-allowed");
    }
    return opened(visit, list, task, fields(visit, list).values(task), 200);
  }

  private Shown opened(
      Visit visit, TaskList list, Task task, Map<String, String> values, int status) {
    GroupedFormView view =
        form(
            visit,
            list,
            PlanAddress.of(visit).at("/tasks/" + task.id()),
            task.revision(),
            values,
            task.terms().title(),
            visit.words().get("task.save"));
    return new Shown.Sheet(status, "grouped-form", task.terms().title(), view);
  }

  private Shown edit(Visit visit) {
    TaskList list = tasks(visit);
    Task task = task(visit, list);
    if (!mayAsk(visit, list)) {
      throw new Turned(403, "not-allowed");
    }
    Form form = visit.form();
    Optional<TaskTerms> terms = fields(visit, list).read(form);
    long revision = form.read("revision", Long::valueOf).orElse(0L);
    if (terms.isPresent()
        && stored(
            visit,
            editTask.edit(visit.actor(), list.plan().id(), task.id(), revision, terms.get()))) {
      return Shown.done(PlanAddress.of(visit).at("/tasks"), "task-changed");
    }
    return opened(visit, list, task, form.values(), 400);
  }

  private Shown settle(Visit visit) {
    boolean done = !visit.form().raw("done").equals("no");
    visit.needed(
        settleTask.settle(
            visit.actor(), PlanAddress.of(visit).plan(), new TaskId(visit.id("task")), done));
    String back =
        visit.form().raw("from").equals("home")
            ? visit.at("/work")
            : PlanAddress.of(visit).at("/tasks");
    return Shown.done(back, done ? "task-done" : "task-reopened");
  }
}
