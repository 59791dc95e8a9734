package no.planverk.application.task;

import java.util.Optional;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Person;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.task.TaskTerms;

/** Whether a task can be given as it is worded. */
final class TaskCheck {
  private TaskCheck() {}

  static Reply<TaskTerms> fit(Colleagues colleagues, Plan plan, TaskTerms terms) {
    Optional<Person> assignee = colleagues.here(terms.assignee(), plan);
    if (assignee.isEmpty()) {
      return Reply.faulty(Fault.at("/person", FaultCode.UNKNOWN_OBJECT));
    }
    boolean sectionStands =
        terms
            .section()
            .map(it -> colleagues.stores().manuscripts().of(plan.id()).section(it).isPresent())
            .orElse(true);
    if (!sectionStands) {
      return Reply.faulty(Fault.at("/section", FaultCode.UNKNOWN_OBJECT));
    }
    return colleagues.mayRead(assignee.get(), plan)
        ? Reply.done(terms)
        : Reply.refused(new Refusal.CannotRead(assignee.get().name()));
  }
}
