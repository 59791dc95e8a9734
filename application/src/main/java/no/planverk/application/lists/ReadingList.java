package no.planverk.application.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.indicator.ReadingCheck;
import no.planverk.application.lists.ImportReport.Item;
import no.planverk.application.port.StaffTables;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.application.port.StaffTables.Read;
import no.planverk.domain.catalogue.Decimal;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/**
 * Compares a list of readings with those that stand: an indicator and a day that stand are changed,
 * others are added, and none is removed for being absent.
 */
final class ReadingList {
  private final Read read;
  private final LocalDate today;
  private final Cells cells;
  private final Map<ElementId, Indicator> indicators = new LinkedHashMap<>();
  private final References<ElementId> references = new References<>();
  private final Map<ElementId, Map<LocalDate, Reading>> changes = new LinkedHashMap<>();
  private final List<Item> added = new ArrayList<>();
  private final List<Item> changed = new ArrayList<>();

  ReadingList(Read read, List<Indicator> seen, LocalDate today) {
    this.read = read;
    this.today = today;
    this.cells = new Cells(read);
    for (Indicator indicator : seen) {
      indicators.put(indicator.id(), indicator);
      references.add(indicator.id(), Optional.empty(), List.of(indicator.title()));
    }
  }

  /** What is wrong with the list; nothing of it is stored if anything is. */
  List<Fault> compare(Set<ElementId> mayEnter) {
    Set<String> said = new HashSet<>();
    for (Line line : read.lines()) {
      Optional<ElementId> id = indicator(line);
      id.filter(it -> !mayEnter.contains(it))
          .ifPresent(it -> cells.fault(line, named(line), FaultCode.MAY_NOT_WRITE));
      Optional<Reading> reading = reading(line);
      if (id.isPresent() && reading.isPresent()) {
        String day = reading.get().date().toString();
        if (said.add(id.get() + " " + day)) {
          enter(line, known(id.get()), reading.get());
        } else {
          cells.fault(line, Column.DATE, FaultCode.DUPLICATE_KEY, day);
        }
      }
    }
    return cells.faults();
  }

  private Indicator known(ElementId id) {
    return Objects.requireNonNull(indicators.get(id));
  }

  private Optional<ElementId> indicator(Line line) {
    if (line.cell(Column.ID).isEmpty() && line.cell(Column.INDICATOR).isEmpty()) {
      cells.fault(line, Column.INDICATOR, FaultCode.MISSING_MEMBER, Column.INDICATOR.id());
      return Optional.empty();
    }
    return cells.reference(line, named(line), references, Optional.empty());
  }

  /** The id tells which of several of the same title is meant. */
  private static Column named(Line line) {
    return line.cell(Column.ID).isPresent() ? Column.ID : Column.INDICATOR;
  }

  private Optional<Reading> reading(Line line) {
    if (line.cell(Column.DATE).isEmpty()) {
      cells.fault(line, Column.DATE, FaultCode.MISSING_MEMBER, Column.DATE.id());
    }
    Optional<LocalDate> day = cells.day(line, Column.DATE);
    boolean measured =
        line.cell(Column.VALUE).filter(it -> !it.equals(StaffTables.NOT_MEASURED)).isPresent();
    Optional<BigDecimal> value =
        measured
            ? cells.value(line, Column.VALUE, FaultCode.INVALID_NUMBER, ReadingList::number)
            : Optional.empty();
    if (day.isEmpty() || value.isPresent() != measured) {
      return Optional.empty();
    }
    Reading reading =
        new Reading(day.get(), value, line.cell(Column.SOURCE), line.cell(Column.NOTE));
    List<Fault> faults =
        ReadingCheck.faults(reading, today).stream().filter(it -> counts(it, line)).toList();
    faults.forEach(
        it ->
            cells
                .faults()
                .add(new Fault("/" + line.number() + it.pointer(), it.code(), it.args())));
    return faults.isEmpty() ? Optional.of(reading) : Optional.empty();
  }

  /** A number as spreadsheets write it: {@code 1 200,50}. */
  private static BigDecimal number(String cell) {
    return Decimal.parse(
        cell.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('−', '-'));
  }

  /** A cell that says in words that nothing was measured needs no note beside it. */
  private static boolean counts(Fault fault, Line line) {
    return fault.code() != FaultCode.MISSING_MEMBER || line.cell(Column.VALUE).isEmpty();
  }

  private void enter(Line line, Indicator indicator, Reading reading) {
    Optional<Reading> stands =
        indicator.values().readings().stream()
            .filter(it -> it.date().equals(reading.date()))
            .reduce((one, last) -> last);
    List<String> fields = stands.map(it -> fields(it, reading)).orElse(List.of());
    if (stands.isPresent() && fields.isEmpty()) {
      return;
    }
    changes.computeIfAbsent(indicator.id(), it -> new HashMap<>()).put(reading.date(), reading);
    Item item =
        new Item(
            Optional.of(line.number()),
            Optional.empty(),
            indicator.title() + ", " + reading.date(),
            fields);
    (stands.isPresent() ? changed : added).add(item);
  }

  private static List<String> fields(Reading stands, Reading said) {
    List<String> fields = new ArrayList<>();
    if (stands.value().isPresent() != said.value().isPresent()
        || stands.value().map(it -> it.compareTo(said.value().orElse(it)) != 0).orElse(false)) {
      fields.add(Column.VALUE.id());
    }
    if (!stands.source().equals(said.source())) {
      fields.add(Column.SOURCE.id());
    }
    if (!stands.note().equals(said.note())) {
      fields.add(Column.NOTE.id());
    }
    return fields;
  }

  /** The indicators that the list changes, with the readings that they will have. */
  List<Indicator> result() {
    return changes.entrySet().stream()
        .map(it -> changed(known(it.getKey()), it.getValue()))
        .toList();
  }

  private static Indicator changed(Indicator indicator, Map<LocalDate, Reading> said) {
    List<Reading> readings = new ArrayList<>();
    indicator.values().readings().stream()
        .filter(it -> !said.containsKey(it.date()))
        .forEach(readings::add);
    readings.addAll(said.values());
    return indicator.reading(readings);
  }

  ImportReport report(boolean dryRun) {
    int unchanged = read.lines().size() - added.size() - changed.size();
    return new ImportReport(dryRun, added, changed, unchanged, List.of(), read.warnings());
  }
}
