package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.PlanLevel;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.sdg.SdgGoal;

/** The fields by which the register is searched. */
record RegisterFields(Words words, Country country) {
  /** Without units where one may not see the organisation. */
  List<FieldView> of(RegisterSearch search, Optional<OrganisationChart> chart) {
    List<FieldView> fields = new ArrayList<>();
    fields.add(FieldView.text("text", words.get("register.text"), search.text()));
    fields.add(select("status", search.status(), statuses()));
    fields.add(select("type", search.type(), types()));
    fields.add(select("level", search.level(), levels()));
    chart.ifPresent(
        it ->
            fields.add(
                FieldView.select(
                    "unit",
                    words.get("register.unit"),
                    search.unit(),
                    Choices.units(it, words.get("register.unit.any")))));
    fields.add(select("sdg", search.sdg(), goals()));
    fields.add(
        FieldView.text("year", words.get("register.year"), search.year())
            .as(FieldView.Kind.NUMBER));
    return fields;
  }

  private FieldView select(String name, String value, Stream<ChoiceView> choices) {
    ChoiceView any = new ChoiceView("", words.get("register." + name + ".any"));
    return FieldView.select(
        name,
        words.get("register." + name),
        value,
        Stream.concat(Stream.of(any), choices).toList());
  }

  private Stream<ChoiceView> statuses() {
    return Stream.of(
            Arrays.stream(VersionStanding.values())
                .map(it -> new ChoiceView(it.id(), words.get("standing." + it.id()))),
            Arrays.stream(Stage.values())
                .map(it -> new ChoiceView(it.id(), words.get("stage." + it.id()))),
            Stream.of(
                new ChoiceView(RegisterSearch.REGISTERED, words.get("register.registered-only")),
                new ChoiceView(RegisterSearch.DUE, words.get("register.due"))))
        .flatMap(it -> it);
  }

  private Stream<ChoiceView> types() {
    return PlanTypes.of(country).stream()
        .map(it -> new ChoiceView(it.id(), it.name(words.language())))
        .sorted((one, other) -> words.compare(one.label(), other.label()));
  }

  private Stream<ChoiceView> levels() {
    return Arrays.stream(PlanLevel.values())
        .map(it -> new ChoiceView(it.id(), words.get("level." + it.id())));
  }

  private Stream<ChoiceView> goals() {
    return Arrays.stream(SdgGoal.values())
        .map(
            it ->
                new ChoiceView(
                    Integer.toString(it.number()), it.number() + " " + it.title(words.language())));
  }
}
