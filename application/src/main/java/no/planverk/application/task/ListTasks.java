package no.planverk.application.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.application.writing.AuthorNames;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.task.Task;

/** Lists what people are asked to do for a plan: open tasks first, the most pressing first. */
public final class ListTasks {
  private final Desk desk;

  public ListTasks(Desk desk) {
    this.desk = desk;
  }

  /** A task, whose it is and who gave it, and the title of its section where that still stands. */
  public record Listed(
      Task task, Optional<String> assignee, Optional<String> giver, Optional<String> section) {}

  /**
   * A plan's tasks.
   *
   * @param sections where tasks can belong, in the plan's order
   * @param mayAsk whether the actor may give tasks
   * @param mayEdit whether the actor may settle anyone's
   */
  public record TaskList(
      Plan plan, List<Listed> tasks, List<Place> sections, boolean mayAsk, boolean mayEdit) {
    public TaskList {
      tasks = List.copyOf(tasks);
      sections = List.copyOf(sections);
    }
  }

  /** A section by its title, and how deep it lies (0: at the top). */
  public record Place(SectionId id, String title, int depth) {}

  public Reply<TaskList> list(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(list(stores, actor, plan))));
  }

  private static TaskList list(TenantStores stores, Actor actor, Plan plan) {
    AuthorNames names = AuthorNames.of(stores);
    List<Place> places = Places.of(stores.manuscripts().of(plan.id()));
    Map<SectionId, String> titles =
        places.stream().collect(Collectors.toMap(Place::id, Place::title));
    var acts = PlanAccess.acts(stores, actor, plan);
    return new TaskList(
        plan,
        stores.tasks().in(plan.id()).stream()
            .map(
                it ->
                    new Listed(
                        it,
                        names.of(it.terms().assignee().value()),
                        it.givenBy().flatMap(names::of),
                        it.terms().section().map(titles::get)))
            .toList(),
        places,
        acts.contains(Act.COMMENT),
        acts.contains(Act.EDIT_TEXT));
  }
}
