package no.planverk.domain.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;

/**
 * Adds up what measures cost, year by year. Currencies are never added to each other; a cost
 * without one is in the country's own.
 */
public record Sums(Currency own, List<Integer> years) {
  private record Place(int year, Currency currency) {}

  public Sums {
    years = List.copyOf(years);
  }

  /** One sum for each year and currency in which something costs, in that order. */
  public List<YearSum> of(Collection<Measure> measures) {
    Map<Place, Sum> sums = new LinkedHashMap<>();
    Map<Place, Set<ElementId>> from = new LinkedHashMap<>();
    for (Measure measure : measures) {
      costs(measure)
          .forEach(
              cost -> {
                Place place = new Place(cost.year(), currency(cost));
                sums.merge(place, Sum.of(cost), Sum::plus);
                from.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(measure.id());
              });
    }
    List<YearSum> all = new ArrayList<>();
    sums.forEach(
        (place, sum) ->
            all.add(
                new YearSum(
                    place.year(),
                    place.currency(),
                    sum,
                    List.copyOf(from.getOrDefault(place, Set.of())))));
    all.sort(Comparator.comparing(YearSum::year).thenComparing(YearSum::currency));
    return all;
  }

  /**
   * As {@code of}, for each group that measures belong to. A measure of several groups counts in
   * each, so that groups need not add up to the whole.
   */
  public <K> Map<K, List<YearSum>> by(
      Collection<Measure> measures, Function<Measure, Collection<K>> groups) {
    Map<K, List<Measure>> grouped = new LinkedHashMap<>();
    for (Measure measure : measures) {
      for (K group : groups.apply(measure)) {
        grouped.computeIfAbsent(group, any -> new ArrayList<>()).add(measure);
      }
    }
    Map<K, List<YearSum>> sums = new LinkedHashMap<>();
    grouped.forEach((group, those) -> sums.put(group, of(those)));
    return sums;
  }

  /** A measure's costs within the years. */
  public Stream<Cost> costs(Measure measure) {
    return measure.costs().stream().filter(it -> years.contains(it.year()));
  }

  public Currency currency(Cost cost) {
    return cost.currency().orElse(own);
  }
}
