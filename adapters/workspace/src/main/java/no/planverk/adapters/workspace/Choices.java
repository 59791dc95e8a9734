package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** What can be chosen in the fields about people and units. */
final class Choices {
  private Choices() {}

  static List<ChoiceView> roles(Words words) {
    return Arrays.stream(TenantRole.values())
        .map(it -> new ChoiceView(it.id(), words.get("role." + it.id())))
        .toList();
  }

  /** The units of a day in the order of the tree, and before them what none of them is. */
  static List<ChoiceView> units(OrganisationChart chart, String none) {
    List<ChoiceView> choices = new ArrayList<>(List.of(new ChoiceView("", none)));
    Map<UnitId, String> paths =
        chart.units().stream().collect(Collectors.toMap(Unit::id, it -> path(chart, it)));
    chart.units().stream()
        .sorted(Comparator.comparing(it -> paths.getOrDefault(it.id(), "")))
        .map(it -> new ChoiceView(it.id().toString(), paths.getOrDefault(it.id(), "")))
        .forEach(choices::add);
    return choices;
  }

  /** {@code Teknisk › Areal}. */
  private static String path(OrganisationChart chart, Unit unit) {
    List<String> names = new ArrayList<>(List.of(unit.name()));
    chart.above(unit.id()).forEach(it -> names.addFirst(it.name()));
    return String.join(" › ", names);
  }

  /** The name of a unit that stands on the chart's day. */
  static Optional<String> name(OrganisationChart chart, Optional<UnitId> unit) {
    return unit.flatMap(chart::unit).map(Unit::name);
  }
}
