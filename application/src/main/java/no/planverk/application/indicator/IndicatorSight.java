package no.planverk.application.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.Unit;
import no.planverk.domain.plan.PlanRoleRow;

/** Which indicators one may see on a day, and of which one may enter readings. */
final class IndicatorSight {
  private final Actor actor;
  private final Map<PlanId, Set<PlanRole>> roles;
  private final OrganisationChart chart;

  private IndicatorSight(Actor actor, Map<PlanId, Set<PlanRole>> roles, OrganisationChart chart) {
    this.actor = actor;
    this.roles = roles;
    this.chart = chart;
  }

  static IndicatorSight of(TenantStores stores, Actor actor, LocalDate today) {
    return new IndicatorSight(
        actor, roles(stores, actor, today), stores.people().organisation().on(today));
  }

  private static Map<PlanId, Set<PlanRole>> roles(
      TenantStores stores, Actor actor, LocalDate today) {
    return switch (actor) {
      case Actor.StaffMember staff -> stores.plans().involving(staff.person(), today);
      case Actor.ApiToken token ->
          stores.plans().rolesHeldBy(new RoleHolder.OfToken(token.token())).entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, it -> on(it.getValue(), today)));
      case Actor.Supporter support -> Map.of();
      case Actor.Visitor visitor -> Map.of();
      case Actor.SystemJob job -> Map.of();
    };
  }

  private static Set<PlanRole> on(List<PlanRoleRow> rows, LocalDate today) {
    return rows.stream()
        .filter(it -> it.days().covers(today))
        .map(PlanRoleRow::role)
        .collect(Collectors.toSet());
  }

  /** Whether it may be read, as it stands in those plans. */
  boolean mayRead(Indicator indicator, List<IndicatorPlace> places) {
    return places.stream().anyMatch(this::mayRead) || mayEnter(indicator);
  }

  private boolean mayRead(IndicatorPlace place) {
    return Rights.allow(actor, Act.SEE_REGISTER)
        && (place.adopted()
            || (place.openToStaff() && isStaff())
            || Rights.allow(actor, rolesIn(place.plan()), Act.READ_TEXT));
  }

  private boolean isStaff() {
    return actor.role().map(it -> it != TenantRole.POLITICIAN).orElse(false);
  }

  private Set<PlanRole> rolesIn(PlanId plan) {
    return roles.getOrDefault(plan, Set.of());
  }

  /**
   * Whether readings may be entered and the indicator described: by those who may edit the text of
   * the plan that words it, by the person who answers for it, and by the leader of the unit that
   * does.
   */
  boolean mayEnter(Indicator indicator) {
    return Rights.allow(actor, rolesIn(indicator.source()), Act.EDIT_TEXT)
        || (actor instanceof Actor.StaffMember staff && answers(staff.person(), indicator));
  }

  private boolean answers(PersonId person, Indicator indicator) {
    Optional<PersonId> me = Optional.of(person);
    return indicator.owner().flatMap(Owner::person).equals(me)
        || indicator
            .owner()
            .flatMap(Owner::unit)
            .flatMap(chart::place)
            .flatMap(chart::unit)
            .flatMap(Unit::leader)
            .equals(me);
  }
}
