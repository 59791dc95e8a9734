package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Change;
import no.planverk.application.people.NamePerson.Card;
import no.planverk.domain.person.ExternalKey;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;

/** The fields in which what is known of a person is written. */
final class PersonFields {
  private final Words words;
  private final OrganisationChart chart;

  PersonFields(Words words, OrganisationChart chart) {
    this.words = words;
    this.chart = chart;
  }

  static Map<String, String> values(Person person) {
    Map<String, String> values = new HashMap<>();
    values.put("name", person.name());
    values.put("email", person.email().orElse(""));
    values.put("unit", person.unit().map(UnitId::toString).orElse(""));
    values.put("role", person.role().id());
    values.put("externalId", person.externalId().orElse(""));
    values.put("leftOn", person.leftOn().map(LocalDate::toString).orElse(""));
    return values;
  }

  /** The day of leaving can be corrected here where there is one. */
  List<FieldView> of(
      Map<String, String> values, Map<String, String> errors, Optional<LocalDate> leftOn) {
    List<FieldView> fields =
        new ArrayList<>(
            List.of(
                FieldView.text("name", words.get("me.name"), values.getOrDefault("name", "")),
                FieldView.text("email", words.get("me.email"), values.getOrDefault("email", ""))
                    .as(FieldView.Kind.EMAIL)
                    .spare(),
                FieldView.select(
                    "unit",
                    words.get("me.unit"),
                    values.getOrDefault("unit", ""),
                    Choices.units(chart, words.get("me.unit.none"))),
                FieldView.select(
                        "role",
                        words.get("me.role"),
                        values.getOrDefault("role", TenantRole.EMPLOYEE.id()),
                        Choices.roles(words))
                    .hinted(words.get("person.role.hint")),
                FieldView.text(
                        "externalId",
                        words.get("person.key"),
                        values.getOrDefault("externalId", ""))
                    .hinted(words.get("person.key.hint"))
                    .spare()));
    if (leftOn.isPresent()) {
      fields.add(
          FieldView.text("leftOn", words.get("person.left-on"), values.getOrDefault("leftOn", ""))
              .as(FieldView.Kind.DATE)
              .hinted(words.get("person.left-on.hint"))
              .spare());
    }
    return fields.stream().map(it -> it.told(errors)).toList();
  }

  /** What is written in them; nothing where something is wrong with it. */
  static Optional<Card> read(Form form) {
    String name = form.required("name");
    if (form.has("name")) {
      form.made("name", () -> checked(name));
    }
    Optional<String> email = form.read("email", Person::checkEmail);
    Optional<UnitId> unit = form.id("unit").map(UnitId::new);
    Optional<TenantRole> role = form.read("role", TenantRole::of);
    Optional<String> key = form.read("externalId", ExternalKey::check);
    Optional<LocalDate> leftOn = form.day("leftOn");
    if (role.isEmpty()) {
      form.error("role", form.words().get("error.required"));
    }
    return form.isFine()
        ? Optional.of(
            new Card(
                name,
                email,
                unit,
                role.orElseThrow(),
                Change.to(key),
                Change.none(),
                form.isThere("leftOn") ? Change.to(leftOn) : Change.none()))
        : Optional.empty();
  }

  private static String checked(String name) {
    Person.check(name, Optional.empty());
    return name;
  }
}
