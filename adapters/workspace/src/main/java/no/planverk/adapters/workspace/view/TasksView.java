package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** What people are asked to do for a plan, and a form to ask for more where one may. */
public record TasksView(
    List<LinkView> path,
    String title,
    List<TaskView> open,
    List<TaskView> done,
    Optional<GroupedFormView> add) {

  /**
   * A task.
   *
   * @param about its section, where it has one, and where that is written
   * @param edit where it is changed, for those who may
   * @param settle where it is said to be done, or not to be, for those who may
   * @param from the page that the button leads back to
   */
  public record TaskView(
      String title,
      String note,
      Optional<LinkView> about,
      String assignee,
      String given,
      String due,
      Optional<TagView> late,
      boolean isOpen,
      Optional<String> edit,
      Optional<String> settle,
      String from) {}
}
