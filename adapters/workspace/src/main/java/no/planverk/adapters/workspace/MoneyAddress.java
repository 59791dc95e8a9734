package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.MoneyGroups.Group;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.MoneyView.FilterView;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.person.Owner;

/** Which measures of a financial plan are asked for, as the address says it. */
final class MoneyAddress {
  static final String PATH = "/money";
  private static final List<String> PARTS = List.of("standing", "owner", "source", "goal", "by");

  private final Visit visit;
  private final Map<String, String> asked = new LinkedHashMap<>();

  MoneyAddress(Visit visit) {
    this.visit = visit;
    PARTS.forEach(part -> visit.query(part).ifPresent(it -> asked.put(part, it)));
  }

  String by() {
    return Optional.ofNullable(asked.get("by")).filter(BY::contains).orElse("owner");
  }

  private static final List<String> BY = List.of("owner", "goal", "source");

  boolean shows(Line line) {
    return is("standing", Stream.of(line.standing().standing().id())) && shows(line.measure());
  }

  boolean shows(Measure measure) {
    return is("owner", measure.owner().stream().map(Owner::identity))
        && is("source", measure.texts().stream().map(it -> it.plan().toString()))
        && is("goal", measure.goals().stream().map(it -> it.id().toString()));
  }

  private boolean is(String part, Stream<String> values) {
    String wanted = asked.get(part);
    return wanted == null || values.anyMatch(wanted::equals);
  }

  /** Links to each of the ways to add up. */
  List<LinkView> groupings() {
    return BY.stream()
        .map(
            it ->
                new LinkView(
                    visit.words().get("money.by." + it),
                    with("by", Optional.of(it)) + "#groups",
                    by().equals(it)))
        .toList();
  }

  List<FilterView> filters(BudgetSheet sheet, MoneyGroups groups) {
    Map<String, String> standings = new LinkedHashMap<>();
    for (Standing standing : Standing.values()) {
      standings.put(standing.id(), visit.words().get("money.standing." + standing.id()));
    }
    List<Measure> all = MoneyGroups.all(sheet);
    List<FilterView> filters = new ArrayList<>();
    filter("standing", standings).ifPresent(filters::add);
    filter("owner", labels(all, measure -> measure.owner().map(groups::owner).stream().toList()))
        .ifPresent(filters::add);
    filter("source", labels(all, groups::sources)).ifPresent(filters::add);
    filter("goal", labels(all, groups::goals)).ifPresent(filters::add);
    return filters;
  }

  /**
   * Names by id, in the order of the names; where two are called the same, with what tells them.
   */
  private Map<String, String> labels(
      List<Measure> measures, Function<Measure, List<Group>> groups) {
    List<Group> all =
        measures.stream()
            .flatMap(it -> groups.apply(it).stream())
            .distinct()
            .sorted(Comparator.comparing(Group::name, visit.words()::compare))
            .toList();
    Map<String, Long> alike =
        all.stream().collect(Collectors.groupingBy(Group::name, Collectors.counting()));
    Map<String, String> labels = new LinkedHashMap<>();
    all.forEach(
        it ->
            labels.putIfAbsent(
                it.id(), alike.getOrDefault(it.name(), 1L) > 1 ? it.label() : it.name()));
    return labels;
  }

  private Optional<FilterView> filter(String part, Map<String, String> choices) {
    if (choices.size() < 2 && !asked.containsKey(part)) {
      return Optional.empty();
    }
    List<LinkView> links = new ArrayList<>();
    links.add(
        new LinkView(
            visit.words().get("money.all"),
            with(part, Optional.empty()),
            !asked.containsKey(part)));
    choices.forEach(
        (value, name) ->
            links.add(
                new LinkView(name, with(part, Optional.of(value)), value.equals(asked.get(part)))));
    return Optional.of(new FilterView(visit.words().get("money.filter." + part), links));
  }

  private String with(String part, Optional<String> value) {
    Map<String, String> other = new LinkedHashMap<>(asked);
    other.remove(part);
    value.ifPresent(it -> other.put(part, it));
    String query =
        other.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return PlanAddress.of(visit).at(PATH + (query.isEmpty() ? "" : "?" + query));
  }
}
