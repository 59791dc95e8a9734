package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Years;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** Fields that the forms about plans have in common: how they are shown and read. */
record PlanForms(Words words, Organisation organisation) {
  static final String FROM = "period-from";
  static final String TO = "period-to";
  private static final int LONGEST_TEXT = 2_000;

  GroupView period(Map<String, String> values, Map<String, String> errors) {
    return GroupView.named(
            words.get("plan.period"),
            words.get("plan.period.hint"),
            List.of(
                year(FROM, "plan.period.from", values).told(errors),
                year(TO, "plan.period.to", values).told(errors)))
        .asRow();
  }

  private FieldView year(String name, String key, Map<String, String> values) {
    return FieldView.text(name, words.get(key), values.getOrDefault(name, ""))
        .as(FieldView.Kind.NUMBER)
        .spare();
  }

  static void put(Optional<Period> period, Map<String, String> values) {
    values.put(FROM, period.flatMap(Period::from).map(String::valueOf).orElse(""));
    values.put(TO, period.flatMap(Period::to).map(String::valueOf).orElse(""));
  }

  /** The period that was written; none where both ends are open. */
  static Optional<Period> period(Form form) {
    Optional<Integer> from = form.read(FROM, PlanForms::year);
    Optional<Integer> to = form.read(TO, PlanForms::year);
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
      form.error(TO, form.words().get("error.period-order"));
      return Optional.empty();
    }
    return Optional.of(new Period(from, to));
  }

  private static int year(String text) {
    return Years.check(Integer.parseInt(text));
  }

  List<FieldView> owner(Map<String, String> values, Map<String, String> errors) {
    List<ChoiceView> units = Choices.units(organisation.chart(), words.get("plan.owner.unit.none"));
    List<String> people = organisation.persons().stream().map(Person::name).sorted().toList();
    return List.of(
        FieldView.select(
                "unit", words.get("plan.owner.unit"), values.getOrDefault("unit", ""), units)
            .told(errors),
        FieldView.text("owner", words.get("plan.owner.other"), values.getOrDefault("owner", ""))
            .suggesting(people)
            .hinted(words.get("plan.owner.other.hint"))
            .spare()
            .told(errors));
  }

  static void put(Organisation organisation, Optional<Owner> owner, Map<String, String> values) {
    Optional<UnitId> unit = owner.flatMap(Owner::unit).filter(organisation.chart()::has);
    values.put("unit", unit.map(UnitId::toString).orElse(""));
    values.put("owner", unit.isPresent() ? "" : owner.map(Owner::name).orElse(""));
  }

  /** The owner that was chosen or named; one who stood there and was not touched stays. */
  Optional<Owner> owner(Form form, Optional<Owner> stands) {
    Optional<UnitId> unit = form.id("unit").map(UnitId::new);
    if (unit.isPresent() && form.has("owner")) {
      form.error("owner", words.get("error.owner.both"));
      return Optional.empty();
    }
    if (unit.isPresent()) {
      Optional<Unit> chosen = unit.flatMap(organisation.chart()::unit);
      if (chosen.isEmpty()) {
        form.error("unit", words.get("error.unit.unknown-object"));
      }
      return chosen.map(it -> new Owner(it.name(), unit, Optional.empty()));
    }
    Optional<Owner> named = form.read("owner", Owner::named);
    return named.flatMap(it -> stands.filter(old -> old.name().equals(it.name()))).or(() -> named);
  }

  FieldView language(String value, Map<String, String> errors) {
    return FieldView.select(
            "language",
            words.get("plan.language"),
            value,
            Arrays.stream(Language.values())
                .map(it -> new ChoiceView(it.tag(), words.get("language." + it.tag())))
                .toList())
        .hinted(words.get("plan.language.hint"))
        .told(errors);
  }

  FieldView themes(String values) {
    return FieldView.checks(
            "themes",
            words.get("plan.themes"),
            values,
            Arrays.stream(Theme.values())
                .map(it -> new ChoiceView(it.id(), it.name(words.language())))
                .toList())
        .spare();
  }

  static List<Theme> themes(Form form) {
    List<Theme> themes = new ArrayList<>();
    for (String id : form.all("themes")) {
      form.made("themes", () -> Theme.of(id)).ifPresent(themes::add);
    }
    return themes;
  }

  /** Names of plans, one a field, and room for more. */
  GroupView plans(
      String name, Map<String, String> values, Map<String, String> errors, PlanNaming naming) {
    int rows = rows(name + "-", values) + 1;
    List<FieldView> fields =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                it ->
                    FieldView.text(
                            name + "-" + it,
                            words.get("plan." + name + ".n", it),
                            values.getOrDefault(name + "-" + it, ""))
                        .suggestingAs(it == 1 ? "" : name + "-1")
                        .spare()
                        .told(errors))
            .toList();
    List<FieldView> suggesting = new ArrayList<>(fields);
    suggesting.set(0, fields.getFirst().suggesting(naming.suggestions()));
    return GroupView.named(
        words.get("plan." + name), words.get("plan." + name + ".hint"), suggesting);
  }

  /** How many of the fields of that name there are up to the last one filled in. */
  static int rows(String prefix, Map<String, String> values) {
    return values.entrySet().stream()
        .filter(it -> it.getKey().matches(prefix + "\\d{1,2}") && !it.getValue().isEmpty())
        .mapToInt(it -> Integer.parseInt(it.getKey().substring(prefix.length())))
        .max()
        .orElse(0);
  }

  static Optional<String> shortText(Form form, String field) {
    Optional<String> text = form.read(field, it -> it);
    if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
      form.error(field, form.words().get("error.too-long", LONGEST_TEXT));
    }
    return text;
  }
}
