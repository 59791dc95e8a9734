package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;

/** The fields in which it is said who is what in a plan, and on which days. */
record TeamFields(Words words) {
  GroupView who(Organisation organisation, Map<String, String> values, Map<String, String> errors) {
    Naming naming = new Naming(organisation.persons(), organisation.chart().day());
    return GroupView.named(
        words.get("team.who"),
        words.get("team.who.hint"),
        List.of(
            FieldView.text("person", words.get("team.person"), values.getOrDefault("person", ""))
                .suggesting(naming.suggestions())
                .spare()
                .told(errors),
            FieldView.select(
                    "unit",
                    words.get("team.unit"),
                    values.getOrDefault("unit", ""),
                    Choices.units(organisation.chart(), words.get("team.unit.none")))
                .hinted(words.get("team.unit.hint"))
                .told(errors)));
  }

  List<GroupView> roles(Map<String, String> values, Map<String, String> errors) {
    List<ChoiceView> choices =
        Arrays.stream(PlanRole.values())
            .map(
                it ->
                    new ChoiceView(
                        it.id(),
                        words.get("plan-role." + it.id()),
                        words.get("plan-role." + it.id() + ".text")))
            .toList();
    return List.of(
        GroupView.of(
            FieldView.checks(
                    "roles", words.get("team.roles"), values.getOrDefault("roles", ""), choices)
                .told(errors)),
        GroupView.named(
                words.get("team.days"),
                words.get("team.days.hint"),
                List.of(day("first", values).told(errors), day("last", values).told(errors)))
            .asRow());
  }

  private FieldView day(String name, Map<String, String> values) {
    return FieldView.text(name, words.get("team." + name), values.getOrDefault(name, ""))
        .as(FieldView.Kind.DATE)
        .spare();
  }

  /** The person or unit that was named; an error where that is none, or both. */
  Optional<RoleHolder> holder(Form form, Organisation organisation) {
    if (form.has("person") && form.has("unit")) {
      form.error("unit", words.get("error.to.both"));
      return Optional.empty();
    }
    Optional<UnitId> unit =
        form.id("unit").map(UnitId::new).filter(it -> organisation.chart().has(it));
    if (unit.isPresent()) {
      return unit.map(RoleHolder.OfUnit::new);
    }
    if (form.has("unit")) {
      form.error("unit", words.get("error.unit.unknown-object"));
      return Optional.empty();
    }
    if (!form.has("person")) {
      form.error("person", words.get("error.team.nobody"));
      return Optional.empty();
    }
    return new Naming(organisation.persons(), organisation.chart().day())
        .read(form, "person")
        .map(it -> new RoleHolder.OfPerson(it.id()));
  }

  Set<PlanRole> roles(Form form) {
    Set<PlanRole> roles = EnumSet.noneOf(PlanRole.class);
    for (String id : form.all("roles")) {
      form.made("roles", () -> PlanRole.of(id)).ifPresent(roles::add);
    }
    if (roles.isEmpty()) {
      form.error("roles", words.get("error.team.roles"));
    }
    return roles;
  }

  Validity days(Form form) {
    Optional<LocalDate> first = form.day("first");
    Optional<LocalDate> last = form.day("last");
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      form.error("last", words.get("error.day-order"));
      return Validity.undated();
    }
    return new Validity(first, last);
  }
}
