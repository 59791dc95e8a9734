package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Change;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.people.UnitWords;
import no.planverk.domain.person.ExternalKey;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/** The fields in which a unit is described, with what can be chosen as of a day. */
final class UnitFields {
  private final Words words;
  private final Organisation all;
  private final Naming naming;

  UnitFields(Words words, Organisation all) {
    this.words = words;
    this.all = all;
    this.naming = new Naming(all.persons(), all.chart().day());
  }

  /** As the unit is on a day. */
  Map<String, String> values(UnitLife life, LocalDate day) {
    Map<String, String> values = new HashMap<>();
    Unit unit = life.on(day).orElseGet(life::atLast);
    values.put("name", unit.name());
    values.put("parent", unit.parent().map(UnitId::toString).orElse(""));
    values.put("leader", naming.label(life.leader()));
    values.put("externalId", life.externalId().orElse(""));
    values.put("from", day.toString());
    return values;
  }

  List<FieldView> of(Map<String, String> values, Form form, Optional<UnitId> self) {
    List<ChoiceView> parents =
        Choices.units(all.chart(), words.get("unit.parent.none")).stream()
            .filter(it -> self.map(id -> !id.toString().equals(it.value())).orElse(true))
            .toList();
    return List.of(
            FieldView.text("name", words.get("me.name"), values.getOrDefault("name", "")),
            FieldView.select(
                    "parent", words.get("unit.parent"), values.getOrDefault("parent", ""), parents)
                .hinted(words.get("unit.parent.hint", words.date(all.chart().day()))),
            FieldView.text("leader", words.get("unit.leader"), values.getOrDefault("leader", ""))
                .suggesting(naming.suggestions())
                .hinted(words.get("person.named.hint"))
                .spare(),
            FieldView.text(
                    "externalId", words.get("unit.key"), values.getOrDefault("externalId", ""))
                .hinted(words.get("person.key.hint"))
                .spare(),
            FieldView.text("from", words.get("unit.from"), values.getOrDefault("from", ""))
                .as(FieldView.Kind.DATE)
                .hinted(words.get("unit.from.hint")))
        .stream()
        .map(it -> it.told(form.errors()))
        .toList();
  }

  /** What is written in them; nothing where something is wrong with it. */
  Optional<UnitWords> read(Form form) {
    String name = form.required("name");
    if (form.has("name")) {
      form.made("name", () -> Unit.checkName(name));
    }
    form.required("from");
    Optional<UnitId> parent = form.id("parent").map(UnitId::new);
    Optional<Person> leader = naming.read(form, "leader");
    Optional<String> key = form.read("externalId", ExternalKey::check);
    return form.isFine()
        ? Optional.of(
            new UnitWords(name, parent, Change.to(leader.map(Person::id)), Change.to(key)))
        : Optional.empty();
  }
}
