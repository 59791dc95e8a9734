package no.planverk.application.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.memory.MemoryState.HolderKey;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanRoleRow;

/** Roles in plans of one tenant. */
record MemoryRoles(MemoryState state) {
  Set<PlanRole> rolesOf(PlanId plan, Actor actor, LocalDate day) {
    return switch (actor) {
      case Actor.StaffMember member -> ofPerson(plan, member.person(), day);
      case Actor.ApiToken token -> held(plan, new RoleHolder.OfToken(token.token()), day);
      case Actor.Supporter support -> Set.of();
      case Actor.Visitor visitor -> Set.of();
      case Actor.SystemJob job -> Set.of();
    };
  }

  private Set<PlanRole> ofPerson(PlanId plan, PersonId id, LocalDate day) {
    Optional<Person> person =
        Optional.ofNullable(state.persons.get(id)).filter(it -> !it.hasLeft(day));
    if (person.isEmpty()) {
      return Set.of();
    }
    Set<PlanRole> roles = held(plan, new RoleHolder.OfPerson(id), day);
    OrganisationChart chart = new OrganisationHistory(state.units.values()).on(day);
    for (UnitId unit : person.get().unit().map(chart::reach).orElse(Set.of())) {
      roles.addAll(held(plan, new RoleHolder.OfUnit(unit), day));
    }
    return roles;
  }

  private Set<PlanRole> held(PlanId plan, RoleHolder holder, LocalDate day) {
    Set<PlanRole> roles = EnumSet.noneOf(PlanRole.class);
    state
        .roles
        .getOrDefault(new HolderKey(plan, holder), Map.of())
        .forEach(
            (role, days) -> {
              if (days.covers(day)) {
                roles.add(role);
              }
            });
    return roles;
  }

  List<PlanRoleRow> in(PlanId plan) {
    List<PlanRoleRow> rows = new ArrayList<>();
    state.roles.forEach(
        (key, roles) -> {
          if (key.plan().equals(plan)) {
            rows.addAll(rows(key.holder(), roles));
          }
        });
    return rows;
  }

  Map<PlanId, List<PlanRoleRow>> heldBy(RoleHolder holder) {
    Map<PlanId, List<PlanRoleRow>> plans = new LinkedHashMap<>();
    state.roles.forEach(
        (key, roles) -> {
          if (key.holder().equals(holder) && !roles.isEmpty()) {
            plans.put(key.plan(), rows(holder, roles));
          }
        });
    return plans;
  }

  private static List<PlanRoleRow> rows(RoleHolder holder, Map<PlanRole, Validity> roles) {
    return roles.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> new PlanRoleRow(holder, it.getKey(), it.getValue()))
        .toList();
  }
}
