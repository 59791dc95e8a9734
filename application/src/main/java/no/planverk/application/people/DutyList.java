package no.planverk.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.Task;

/** Finds everything open that hangs on a person. */
final class DutyList {
  private DutyList() {}

  static List<Duty> of(TenantStores stores, PersonId person, LocalDate today) {
    List<Duty> duties = new ArrayList<>();
    stores
        .plans()
        .rolesHeldBy(new RoleHolder.OfPerson(person))
        .forEach((plan, rows) -> duties.addAll(roles(stores, plan, rows, today)));
    for (PlanId id : stores.plans().ownedBy(person)) {
      stores
          .plans()
          .find(id)
          .filter(DutyList::isOpen)
          .ifPresent(it -> duties.add(new Duty.OwnedPlan(id, it.facts().title().value())));
    }
    for (Element element : stores.manuscripts().ownedBy(person)) {
      if (isOpen(element)) {
        duties.add(new Duty.OwnedElement(element.id(), element.title().value(), element.source()));
      }
    }
    for (Task task : stores.tasks().openOf(person)) {
      duties.add(new Duty.OpenTask(task.id(), task.terms().title(), task.plan()));
    }
    for (Review review : stores.reviews().waitingFor(person)) {
      String title = stores.plans().find(review.plan()).orElseThrow().facts().title().value();
      duties.add(new Duty.AwaitedReview(review.id(), title, review.plan()));
    }
    for (UnitLife unit : stores.people().organisation().units()) {
      if (unit.leader().equals(Optional.of(person)) && unit.standsFrom(today)) {
        duties.add(new Duty.LedUnit(unit.id(), unit.on(today).orElseGet(unit::atFirst).name()));
      }
    }
    return duties;
  }

  private static List<Duty> roles(
      TenantStores stores, PlanId plan, List<PlanRoleRow> rows, LocalDate today) {
    String title = stores.plans().find(plan).orElseThrow().facts().title().value();
    List<Duty> duties = new ArrayList<>();
    for (PlanRoleRow row : rows) {
      if (Duty.InPlan.isOpen(row.days(), today)) {
        duties.add(new Duty.InPlan(plan, title, row.role(), row.days()));
      }
    }
    return duties;
  }

  /** A plan is over when it has no text in work and its newest version has ceased. */
  private static boolean isOpen(Plan plan) {
    return plan.hasLiveText()
        || plan.newestVersion()
            .map(it -> it.standing())
            .map(it -> it == VersionStanding.ADOPTED || it == VersionStanding.IN_FORCE)
            .orElse(true);
  }

  private static boolean isOpen(Element element) {
    return element
        .content()
        .status()
        .map(it -> it != MeasureStatus.DONE && it != MeasureStatus.STOPPED)
        .orElse(true);
  }

  /** The duties by their keys. */
  static Map<String, Duty> byKey(List<Duty> duties) {
    Map<String, Duty> byKey = new LinkedHashMap<>();
    duties.forEach(it -> byKey.put(it.key(), it));
    return byKey;
  }
}
