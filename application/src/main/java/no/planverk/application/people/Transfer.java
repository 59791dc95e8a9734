package no.planverk.application.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.task.Task;

/** Moves duties from a person to a receiver, each with a row of its own in the journal. */
final class Transfer {
  private static final String ACT = "hand-over";

  private final Desk desk;
  private final Actor actor;
  private final TenantStores stores;
  private final RoleHolder giver;
  private final PersonId person;
  private final Receiver receiver;

  Transfer(Desk desk, Actor actor, TenantStores stores, PersonId person, Receiver receiver) {
    this.desk = desk;
    this.actor = actor;
    this.stores = stores;
    this.giver = new RoleHolder.OfPerson(person);
    this.person = person;
    this.receiver = receiver;
  }

  /** What could be given: a unit without a leader cannot lead another. */
  List<Duty> all(List<Duty> duties) {
    duties.stream()
        .map(Transfer::plan)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing(PlanId::value))
        .forEach(stores.plans()::findForDeciding);
    List<Duty> given = new ArrayList<>();
    for (Duty duty : duties) {
      if (give(duty)) {
        given.add(duty);
      }
    }
    return given;
  }

  private static Optional<PlanId> plan(Duty duty) {
    return switch (duty) {
      case Duty.InPlan role -> Optional.of(role.plan());
      case Duty.OwnedPlan plan -> Optional.of(plan.plan());
      case Duty.OwnedElement element -> Optional.of(element.plan());
      case Duty.OpenTask task -> Optional.of(task.plan());
      case Duty.AwaitedReview review -> Optional.of(review.plan());
      case Duty.LedUnit unit -> Optional.empty();
    };
  }

  private boolean give(Duty duty) {
    return switch (duty) {
      case Duty.InPlan role -> role(role);
      case Duty.OwnedPlan plan -> plan(plan);
      case Duty.OwnedElement element -> element(element);
      case Duty.OpenTask task -> task(task);
      case Duty.AwaitedReview review -> review(review);
      case Duty.LedUnit unit -> unit(unit);
    };
  }

  private boolean role(Duty.InPlan duty) {
    Map<PlanRole, Validity> kept = held(duty.plan(), giver);
    kept.remove(duty.role());
    stores.plans().assign(duty.plan(), giver, kept);
    Map<PlanRole, Validity> more = held(duty.plan(), receiver.holder());
    more.merge(duty.role(), duty.days(), Validity::spanning);
    stores.plans().assign(duty.plan(), receiver.holder(), more);
    for (RoleHolder holder : List.of(giver, receiver.holder())) {
      desk.note(stores, actor, ACT, Subject.made(holder.kind(), holder.id(), duty.plan()));
    }
    return true;
  }

  private Map<PlanRole, Validity> held(PlanId plan, RoleHolder holder) {
    Map<PlanRole, Validity> held = new LinkedHashMap<>();
    for (PlanRoleRow row : stores.plans().roles(plan)) {
      if (row.holder().equals(holder)) {
        held.put(row.role(), row.days());
      }
    }
    return held;
  }

  private boolean plan(Duty.OwnedPlan duty) {
    Plan plan = stores.plans().find(duty.plan()).orElseThrow();
    stored(stores.plans().save(plan.with(plan.facts().ownedBy(Optional.of(receiver.owner())))));
    desk.note(stores, actor, ACT, Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return true;
  }

  private boolean element(Duty.OwnedElement duty) {
    Element element = stores.manuscripts().element(duty.element()).orElseThrow();
    stored(
        stores
            .manuscripts()
            .save(element.with(element.content().ownedBy(Optional.of(receiver.owner())))));
    desk.note(
        stores,
        actor,
        ACT,
        Subject.changed("element", element.id(), element.source(), element.revision()));
    return true;
  }

  /** A task is one person's: a unit gets it by its leader. */
  private boolean task(Duty.OpenTask duty) {
    if (receiver.leader().isEmpty() || receiver.leader().get().equals(person)) {
      return false;
    }
    Task task = stores.tasks().task(duty.task()).orElseThrow();
    stored(stores.tasks().save(task.givenTo(receiver.leader().get())));
    desk.note(stores, actor, ACT, Subject.changed("task", task.id(), task.plan(), task.revision()));
    return true;
  }

  private boolean review(Duty.AwaitedReview duty) {
    if (receiver.leader().isEmpty() || receiver.leader().get().equals(person)) {
      return false;
    }
    stores.reviews().askInstead(duty.review(), person, receiver.leader().get());
    desk.note(stores, actor, ACT, Subject.made("review", duty.review(), duty.plan()));
    return true;
  }

  private boolean unit(Duty.LedUnit duty) {
    if (receiver.leader().isEmpty() || receiver.leader().get().equals(person)) {
      return false;
    }
    UnitLife unit = stores.people().organisationForChanging().unit(duty.unit()).orElseThrow();
    stored(stores.people().save(unit.ledBy(receiver.leader())));
    desk.note(stores, actor, ACT, Subject.changed("unit", unit.id(), unit.revision()));
    return true;
  }

  private static void stored(boolean done) {
    if (!done) {
      throw new IllegalStateException("what was held was changed by someone else");
    }
  }
}
