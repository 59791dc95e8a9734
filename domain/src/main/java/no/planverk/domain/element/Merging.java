package no.planverk.domain.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;

/**
 * Two elements of one kind that are to become one, and what becomes of their figures: no reading is
 * lost, no cost is counted twice unless somebody says that both hold.
 *
 * @param own the country's currency, which costs are in where none is given
 */
public record Merging(Element goes, Element stays, Currency own) {
  private static final int LONGEST_NOTE = 2_000;

  /** What tells one cost of an element from the others. */
  public record Place(
      int year,
      CostKind kind,
      Optional<Funding> funding,
      Currency currency,
      Optional<Integer> priceYear) {}

  private Place place(Cost cost) {
    return new Place(
        cost.year(),
        cost.kind().orElse(CostKind.OPERATING),
        cost.funding(),
        cost.currency().orElse(own),
        cost.priceYear());
  }

  /** What an element costs, place by place. */
  public Map<Place, BigDecimal> amounts(Element element) {
    Map<Place, BigDecimal> amounts = new LinkedHashMap<>();
    element.content().costs().forEach(it -> amounts.merge(place(it), it.amount(), BigDecimal::add));
    amounts.replaceAll((place, amount) -> amount.stripTrailingZeros());
    return amounts;
  }

  /** Whether both cost something, and not the same: someone has to say what holds. */
  public boolean costsToChoose() {
    return !goes.content().costs().isEmpty()
        && !stays.content().costs().isEmpty()
        && !amounts(goes).equals(amounts(stays));
  }

  /**
   * What costs the element then. Without a choice those of the one that costs something; the same
   * costs are counted once.
   */
  public List<Cost> costs(Optional<HeldCosts> held) {
    List<Cost> here = stays.content().costs();
    List<Cost> there = goes.content().costs();
    if (held.isEmpty()) {
      return here.isEmpty() ? there : here;
    }
    return switch (held.get()) {
      case STAYS -> here;
      case GOES -> there;
      case BOTH -> added(here, there);
    };
  }

  private List<Cost> added(List<Cost> here, List<Cost> there) {
    Map<Place, Cost> added = new LinkedHashMap<>();
    here.forEach(it -> added.merge(place(it), it, Merging::plus));
    there.forEach(it -> added.merge(place(it), it, Merging::plus));
    return List.copyOf(added.values());
  }

  private static Cost plus(Cost one, Cost other) {
    return new Cost(
        one.year(),
        one.amount().add(other.amount()),
        one.currency(),
        one.kind(),
        one.priceYear(),
        one.funding());
  }

  /** Whether both say in what they are measured, and not the same. */
  public boolean unitsDiffer() {
    Optional<String> here = stays.content().indicator().unit();
    Optional<String> there = goes.content().indicator().unit();
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  /** The days on which the two showed different values, in their order. */
  public List<LocalDate> clashes() {
    Map<LocalDate, Set<Optional<BigDecimal>>> here = byDay(stays);
    return byDay(goes).entrySet().stream()
        .filter(it -> here.containsKey(it.getKey()))
        .filter(it -> !it.getValue().equals(here.get(it.getKey())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<LocalDate, Set<Optional<BigDecimal>>> byDay(Element element) {
    return element.content().indicator().readings().stream()
        .collect(
            Collectors.groupingBy(
                Reading::date,
                Collectors.mapping(
                    it -> it.value().map(BigDecimal::stripTrailingZeros), Collectors.toSet())));
  }

  /** The readings of days that the staying element has none of. */
  public List<Reading> comingAlong() {
    Set<LocalDate> known = new HashSet<>();
    stays.content().indicator().readings().forEach(it -> known.add(it.date()));
    return goes.content().indicator().readings().stream()
        .filter(it -> !known.contains(it.date()))
        .toList();
  }

  /**
   * The staying element with the figures of both. Its own unit, direction, baseline, path and bands
   * hold where it has them.
   *
   * @param origin where the readings that come along were made; their notes end with it
   */
  public Element merged(Optional<HeldCosts> held, String origin) {
    IndicatorValues here = stays.content().indicator();
    IndicatorValues there = goes.content().indicator();
    List<Reading> readings = new ArrayList<>(here.readings());
    comingAlong().forEach(it -> readings.add(from(origin, it)));
    IndicatorValues values =
        new IndicatorValues(
            here.unit().or(there::unit),
            here.direction().or(there::direction),
            here.baseline().or(there::baseline),
            here.targets().isEmpty() ? there.targets() : here.targets(),
            readings.size() == here.readings().size()
                ? here.readings()
                : readings.stream().sorted(Comparator.comparing(Reading::date)).toList(),
            here.bands().isEmpty() ? there.bands() : here.bands());
    return stays.with(stays.content().costing(costs(held)).measuring(values));
  }

  private static Reading from(String origin, Reading reading) {
    String note = reading.note().map(it -> it + " ").orElse("") + "[" + origin + "]";
    return new Reading(
        reading.date(),
        reading.value(),
        reading.source(),
        Optional.of(note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note));
  }
}
