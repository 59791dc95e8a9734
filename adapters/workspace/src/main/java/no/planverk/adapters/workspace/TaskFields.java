package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.task.ListTasks.Place;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskTerms;

/** The fields in which a task is worded. */
record TaskFields(Words words, Naming naming, List<Place> sections) {
  private static final String STEP = "\u2007\u2007";

  List<GroupView> of(Map<String, String> values, Map<String, String> errors) {
    return List.of(
        GroupView.of(
            FieldView.text("task", words.get("task.title"), values.getOrDefault("task", ""))
                .told(errors),
            FieldView.text("person", words.get("task.person"), values.getOrDefault("person", ""))
                .suggesting(naming.suggestions())
                .hinted(words.get("task.person.hint"))
                .told(errors)),
        GroupView.of(day(values, errors), section(values, "task.section.none", errors)).asRow(),
        GroupView.of(
            FieldView.text("note", words.get("task.note"), values.getOrDefault("note", ""))
                .as(FieldView.Kind.LONG)
                .spare()
                .told(errors)));
  }

  FieldView day(Map<String, String> values, Map<String, String> errors) {
    return FieldView.text("due", words.get("task.due"), values.getOrDefault("due", ""))
        .as(FieldView.Kind.DATE)
        .spare()
        .told(errors);
  }

  FieldView section(Map<String, String> values, String none, Map<String, String> errors) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", words.get(none)));
    sections.forEach(
        it ->
            choices.add(new ChoiceView(it.id().toString(), STEP.repeat(it.depth()) + it.title())));
    return FieldView.select(
            "section", words.get("task.section"), values.getOrDefault("section", ""), choices)
        .told(errors);
  }

  /** What stands in the fields of a task that is there. */
  Map<String, String> values(Task task) {
    Map<String, String> values = new HashMap<>();
    values.put("task", task.terms().title());
    values.put("note", task.terms().note());
    values.put("person", naming.label(Optional.of(task.terms().assignee())));
    task.terms().due().ifPresent(it -> values.put("due", it.toString()));
    task.terms().section().ifPresent(it -> values.put("section", it.toString()));
    return values;
  }

  /** The task as the form words it; errors at its fields where it cannot be. */
  Optional<TaskTerms> read(Form form) {
    form.required("task");
    form.required("person");
    Optional<String> title = form.read("task", TaskTerms::checkTitle);
    Optional<String> note = form.read("note", TaskTerms::checkNote);
    var person = naming.read(form, "person");
    var due = form.day("due");
    var section = form.id("section").map(SectionId::new);
    return form.isFine() && title.isPresent() && person.isPresent()
        ? Optional.of(new TaskTerms(title.get(), note.orElse(""), person.get().id(), due, section))
        : Optional.empty();
  }
}
