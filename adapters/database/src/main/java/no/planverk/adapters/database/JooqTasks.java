package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.TASK;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Tasks;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;
import no.planverk.domain.task.TaskTerms;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Tasks as rows. */
record JooqTasks(DSLContext sql) implements Tasks {
  @Override
  public void add(Task task) {
    Row row =
        terms(task)
            .with(TASK.ID, task.id().value())
            .with(TASK.PLAN_ID, task.plan().value())
            .with(TASK.GIVEN_BY, task.givenBy())
            .with(TASK.GIVEN_AT, task.givenAt());
    Row.insert(sql, TASK, List.of(row));
  }

  private static Row terms(Task task) {
    TaskTerms terms = task.terms();
    return new Row()
        .with(TASK.TITLE, terms.title())
        .with(TASK.NOTE, terms.note())
        .with(TASK.ASSIGNEE_ID, terms.assignee().value())
        .with(TASK.DUE_ON, terms.due())
        .with(TASK.SECTION_ID, terms.section().map(SectionId::value))
        .with(TASK.DONE_AT, task.doneAt());
  }

  @Override
  public boolean save(Task task) {
    return sql.update(TASK)
            .set(terms(task).values())
            .set(TASK.VERSION, task.revision() + 1)
            .where(TASK.ID.eq(task.id().value()), TASK.VERSION.eq(task.revision()))
            .execute()
        == 1;
  }

  @Override
  public Optional<Task> task(TaskId id) {
    return where(TASK.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<Task> in(PlanId plan) {
    return where(TASK.PLAN_ID.eq(plan.value())).stream()
        .sorted(Comparator.comparing((Task it) -> !it.isOpen()).thenComparing(Task.BY_DUE))
        .toList();
  }

  @Override
  public List<Task> openOf(PersonId person) {
    return where(TASK.ASSIGNEE_ID.eq(person.value()).and(TASK.DONE_AT.isNull())).stream()
        .sorted(Task.BY_DUE)
        .toList();
  }

  private List<Task> where(Condition which) {
    return sql.select(TASK.fields()).from(TASK).where(which).fetch(JooqTasks::task);
  }

  private static Task task(Record row) {
    return new Task(
        new TaskId(row.get(TASK.ID)),
        new PlanId(row.get(TASK.PLAN_ID)),
        new TaskTerms(
            row.get(TASK.TITLE),
            row.get(TASK.NOTE),
            new PersonId(row.get(TASK.ASSIGNEE_ID)),
            Row.cell(row, TASK.DUE_ON),
            Row.cell(row, TASK.SECTION_ID).map(SectionId::new)),
        Row.cell(row, TASK.GIVEN_BY),
        row.get(TASK.GIVEN_AT),
        Row.cell(row, TASK.DONE_AT),
        row.get(TASK.VERSION));
  }
}
