package no.planverk.adapters.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.PlanView.FactLine;
import no.planverk.adapters.workspace.view.PlanView.TextView;
import no.planverk.adapters.workspace.view.TeamView.RoleView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanRoleRow;

/** Who works on a plan: the names behind the roles, and the days on which they hold. */
record PlanTeam(Visit visit, Organisation organisation, List<PlanRoleRow> rows) {
  private static final int DIGITS = 15;
  private static final int HEXADECIMAL = 16;

  /** Each role with those who have it today. */
  List<FactLine> today() {
    List<FactLine> lines = new ArrayList<>();
    for (PlanRole role : PlanRole.values()) {
      List<TextView> holders =
          rows.stream()
              .filter(it -> it.role() == role && it.days().covers(visit.today()))
              .map(it -> name(it.holder()))
              .sorted((one, other) -> words().compare(one.text(), other.text()))
              .toList();
      if (!holders.isEmpty()) {
        lines.add(new FactLine(words().get("plan-role." + role.id()), holders));
      }
    }
    return lines;
  }

  private Words words() {
    return visit.words();
  }

  /** Everyone who is, was or will be something, by name, with what they are. */
  Map<RoleHolder, List<PlanRoleRow>> members() {
    Map<RoleHolder, List<PlanRoleRow>> all = new LinkedHashMap<>();
    rows.stream()
        .map(PlanRoleRow::holder)
        .distinct()
        .sorted((one, other) -> words().compare(name(one).text(), name(other).text()))
        .forEach(it -> all.put(it, of(it)));
    return all;
  }

  /** What someone is, was or will be. */
  List<PlanRoleRow> of(RoleHolder holder) {
    return rows.stream().filter(it -> it.holder().equals(holder)).toList();
  }

  TextView name(RoleHolder holder) {
    return switch (holder) {
      case RoleHolder.OfPerson(PersonId person) ->
          TextView.to(name(person), visit.at("/work/people/" + person));
      case RoleHolder.OfUnit(UnitId unit) ->
          TextView.to(name(unit), visit.at("/work/units/" + unit));
      case RoleHolder.OfToken token -> TextView.plain(words().get("plan.team.token"));
    };
  }

  private String name(PersonId person) {
    return organisation.persons().stream()
        .filter(it -> it.id().equals(person))
        .map(it -> it.name())
        .findFirst()
        .orElseGet(() -> words().get("journal.actor.person"));
  }

  private String name(UnitId unit) {
    return organisation
        .chart()
        .unit(unit)
        .map(it -> it.name())
        .orElseGet(() -> words().get("plan.team.unit-gone"));
  }

  RoleView view(PlanRoleRow row) {
    return new RoleView(
        words().get("plan-role." + row.role().id()), days(row.days()), isOver(row.days()));
  }

  boolean isOver(Validity days) {
    return days.to().map(it -> it.isBefore(visit.today())).orElse(false);
  }

  private String days(Validity days) {
    String from = days.from().map(words()::brief).orElse("");
    String to = days.to().map(words()::brief).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return words().get("team.days.always");
    }
    if (to.isEmpty()) {
      return words().get("team.days.from", from);
    }
    return from.isEmpty() ? words().get("team.days.to", to) : words().get("plan.days", from, to);
  }

  /** What someone is, in a line. */
  String said(RoleHolder holder) {
    return of(holder).stream()
        .map(this::view)
        .map(it -> it.role() + " (" + it.days() + ")")
        .collect(Collectors.joining(", "));
  }

  /** A number that is another when anyone's roles are. */
  static long seen(List<PlanRoleRow> rows) {
    String all =
        rows.stream()
            .map(it -> it.holder().id() + ":" + it.role().id() + ":" + it.days())
            .sorted()
            .collect(Collectors.joining(","));
    return Long.parseLong(
        Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS), HEXADECIMAL);
  }
}
