package no.planverk.application.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.port.MoneyTables.Column;
import no.planverk.application.port.MoneyTables.Line;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.budget.Sum;
import no.planverk.domain.budget.Sums;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** Reads a list of costs into what it says of each measure, and gathers what is wrong with it. */
final class MoneyList {
  private final Map<String, BudgetSheet.Line> known = new LinkedHashMap<>();
  private final Sums sums;
  private final Map<String, Said> said = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  MoneyList(BudgetSheet sheet) {
    this.sums = sheet.sums();
    sheet.lines().forEach(it -> known.put(it.measure().id().toString(), it));
  }

  /** What the list says of one measure; a standing that is not said stays. */
  static final class Said {
    private final BudgetSheet.Line line;
    private final Line first;
    private final List<Cost> costs = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private Optional<Standing> standing = Optional.empty();
    private Optional<String> reason = Optional.empty();

    private Said(BudgetSheet.Line line, Line first) {
      this.line = line;
      this.first = first;
    }

    BudgetSheet.Line line() {
      return line;
    }

    Line first() {
      return first;
    }

    Standing standing() {
      return standing.orElse(line.standing().standing());
    }

    String reason() {
      return reason.orElse(line.standing().reason());
    }

    boolean changesStanding() {
      return standing() != line.standing().standing() || !reason().equals(line.standing().reason());
    }

    /** All costs as they will be: those of other years stay. */
    List<Cost> costs(Sums sums) {
      List<Cost> all =
          new ArrayList<>(
              line.measure().costs().stream()
                  .filter(it -> !sums.years().contains(it.year()))
                  .toList());
      all.addAll(costs);
      return all;
    }

    boolean changesCosts(Sums sums) {
      return !amounts(costs, sums).equals(amounts(sums.costs(line.measure()).toList(), sums));
    }

    private static Map<Place, BigDecimal> amounts(List<Cost> costs, Sums sums) {
      Map<Place, BigDecimal> amounts = new LinkedHashMap<>();
      costs.forEach(it -> amounts.merge(place(it, sums), it.amount(), BigDecimal::add));
      amounts.replaceAll((place, amount) -> amount.stripTrailingZeros());
      return amounts;
    }
  }

  /** Of these a measure has one cost each. */
  private record Place(int year, CostKind kind, Optional<Funding> funding, Currency currency) {}

  private static Place place(Cost cost, Sums sums) {
    return new Place(cost.year(), Sum.kind(cost), cost.funding(), sums.currency(cost));
  }

  List<Fault> faults() {
    return faults;
  }

  List<Said> said() {
    return List.copyOf(said.values());
  }

  void read(List<Line> lines) {
    lines.forEach(this::read);
    said.values().forEach(this::checkReason);
  }

  private void read(Line line) {
    Optional<String> id = line.cell(Column.ID);
    if (id.isEmpty()) {
      fault(line, Column.ID, FaultCode.MISSING_MEMBER, Column.ID.id());
      return;
    }
    BudgetSheet.Line measure = known.get(id.get());
    if (measure == null) {
      fault(line, Column.ID, FaultCode.DANGLING_REFERENCE, shown(id.get()));
      return;
    }
    Said about = said.computeIfAbsent(id.get(), any -> new Said(measure, line));
    standing(line, about);
    if (line.cell(Column.YEAR).isPresent() || line.cell(Column.AMOUNT).isPresent()) {
      cost(line, about);
    }
  }

  private void standing(Line line, Said about) {
    Optional<Standing> standing = value(line, Column.STANDING, Standing::of);
    if (standing.isPresent()) {
      if (about.standing.isPresent() && !about.standing.equals(standing)) {
        fault(line, Column.STANDING, FaultCode.DUPLICATE_KEY, standing.get().id());
      }
      about.standing = standing;
    }
    Optional<String> reason = line.cell(Column.REASON);
    if (reason.isPresent()) {
      about.reason = reason;
    }
  }

  private void checkReason(Said about) {
    try {
      MeasureStanding.checkReason(about.standing(), about.reason());
    } catch (InvalidValue missing) {
      fault(about.first(), Column.REASON, FaultCode.MISSING_MEMBER, Column.REASON.id());
    }
  }

  private void cost(Line line, Said about) {
    Optional<Integer> year = needed(line, Column.YEAR, this::year);
    Optional<BigDecimal> amount = needed(line, Column.AMOUNT, MoneyList::amount);
    Optional<CostKind> kind = value(line, Column.KIND, CostKind::of);
    Optional<Funding> funding = value(line, Column.FUNDING, Funding::of);
    Optional<Currency> currency = value(line, Column.CURRENCY, Currency::of);
    if (year.isEmpty() || amount.isEmpty()) {
      return;
    }
    Cost bare = new Cost(year.get(), amount.get(), currency, kind, Optional.empty(), funding);
    Place place = place(bare, sums);
    if (!about.places.add(place)) {
      fault(line, Column.YEAR, FaultCode.DUPLICATE_KEY, "" + year.get());
    }
    about.costs.add(
        new Cost(year.get(), amount.get(), currency, kind, priceYear(about, place), funding));
  }

  /** A cost that stands there keeps the year of its prices. */
  private Optional<Integer> priceYear(Said about, Place place) {
    return about.line().measure().costs().stream()
        .filter(it -> place(it, sums).equals(place))
        .findFirst()
        .flatMap(Cost::priceYear);
  }

  private int year(String text) {
    if (!text.matches("\\d{4}") || !sums.years().contains(Integer.valueOf(text))) {
      throw new InvalidValue("not a year of the plan: " + text);
    }
    return Integer.parseInt(text);
  }

  /** {@code -1 200,50} as spreadsheets of the country write it, or with a point. */
  private static BigDecimal amount(String text) {
    return Decimal.parse(
        text.replace("\u00a0", "")
            .replace("\u202f", "")
            .replace(" ", "")
            .replace('\u2212', '-')
            .replace(',', '.'));
  }

  private <T> Optional<T> needed(Line line, Column column, Function<String, T> parse) {
    if (line.cell(column).isEmpty()) {
      fault(line, column, FaultCode.MISSING_MEMBER, column.id());
    }
    return value(line, column, parse);
  }

  private <T> Optional<T> value(Line line, Column column, Function<String, T> parse) {
    Optional<String> text = line.cell(column);
    try {
      return text.map(parse);
    } catch (InvalidValue impossible) {
      fault(line, column, FaultCode.INVALID_VALUE, shown(text.orElse("")), possible(column));
      return Optional.empty();
    }
  }

  /** What may stand in the column. */
  private String possible(Column column) {
    return switch (column) {
      case STANDING -> words(Standing.values(), Standing::id);
      case YEAR -> sums.years().getFirst() + "–" + sums.years().getLast();
      case KIND -> words(CostKind.values(), CostKind::id);
      case FUNDING -> words(Funding.values(), Funding::id);
      case AMOUNT -> "1200000.50";
      case CURRENCY -> words(Currency.values(), Currency::name);
      case ID, MEASURE, OWNER, GOAL, REASON -> "";
    };
  }

  private static <E> String words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
  }

  void fault(Line line, Column column, FaultCode code, String... args) {
    faults.add(Fault.at(line.pointer(column), code, args));
  }

  private static String shown(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
