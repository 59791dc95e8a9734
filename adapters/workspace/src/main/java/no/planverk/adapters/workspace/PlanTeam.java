package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.PlanView.FactLine;
import no.planverk.adapters.workspace.view.PlanView.TextView;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanRoleRow;

/** Who works on a plan: the names behind the roles. */
record PlanTeam(Visit visit, Organisation organisation, List<PlanRoleRow> rows) {
  /** Each role with those who have it today. */
  List<FactLine> today() {
    List<FactLine> lines = new ArrayList<>();
    for (PlanRole role : PlanRole.values()) {
      List<TextView> holders =
          rows.stream()
              .filter(it -> it.role() == role && it.days().covers(visit.today()))
              .map(it -> holder(it.holder()))
              .sorted((one, other) -> visit.words().compare(one.text(), other.text()))
              .toList();
      if (!holders.isEmpty()) {
        lines.add(new FactLine(visit.words().get("plan-role." + role.id()), holders));
      }
    }
    return lines;
  }

  TextView holder(RoleHolder holder) {
    return switch (holder) {
      case RoleHolder.OfPerson(PersonId person) ->
          TextView.to(name(person), visit.at("/work/people/" + person));
      case RoleHolder.OfUnit(UnitId unit) ->
          TextView.to(name(unit), visit.at("/work/units/" + unit));
      case RoleHolder.OfToken token -> TextView.plain(visit.words().get("plan.team.token"));
    };
  }

  private String name(PersonId person) {
    return organisation.persons().stream()
        .filter(it -> it.id().equals(person))
        .map(it -> it.name())
        .findFirst()
        .orElseGet(() -> visit.words().get("journal.actor.person"));
  }

  private String name(UnitId unit) {
    Optional<String> name = organisation.chart().unit(unit).map(it -> it.name());
    return name.orElseGet(() -> visit.words().get("plan.team.unit-gone"));
  }
}
