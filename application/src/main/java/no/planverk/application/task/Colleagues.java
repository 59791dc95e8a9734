package no.planverk.application.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Telling;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.writing.Notice;

/** Who can be asked something about a plan, and how they hear of it. */
record Colleagues(Desk desk, TenantStores stores, Actor actor) {
  /** The person, if they are here today. */
  Optional<Person> here(PersonId id, Plan plan) {
    LocalDate today = stores.today(plan.facts().type().country());
    return stores.people().person(id).filter(it -> !it.hasLeft(today));
  }

  /** Whether they may read the text that they would be asked about. */
  boolean mayRead(Person person, Plan plan) {
    Actor as = new Actor.StaffMember(actor.tenant(), person.id(), person.role());
    return PlanAccess.acts(stores, as, plan).contains(Act.READ_TEXT);
  }

  /** Tells them, unless it is their own doing. */
  void tell(PersonId person, PlanId plan, Notice.Kind kind, UUID about) {
    Telling.tell(desk, stores, actor, person, plan, kind, about);
  }
}
