package no.planverk.application.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.application.port.StaffTables.Read;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** Reads the cells of a list into what they mean, and gathers what is wrong with them. */
final class Cells {
  private final Read read;
  private final List<Fault> faults = new ArrayList<>();

  Cells(Read read) {
    this.read = read;
  }

  List<Fault> faults() {
    return faults;
  }

  void fault(Line line, Column column, FaultCode code, String... args) {
    faults.add(Fault.at(line.pointer(column), code, args));
  }

  /** The value of a cell; what its type refuses is a fault. */
  <T> Optional<T> value(Line line, Column column, FaultCode code, Function<String, T> parse) {
    Optional<String> text = line.cell(column);
    try {
      return text.map(parse);
    } catch (InvalidValue e) {
      fault(line, column, code, shown(text.orElse("")), e.getMessage());
      return Optional.empty();
    }
  }

  String required(Line line, Column column, Function<String, String> parse) {
    if (line.cell(column).isEmpty()) {
      fault(line, column, FaultCode.MISSING_MEMBER, column.id());
      return "";
    }
    return value(line, column, FaultCode.INVALID_VALUE, parse).orElse("");
  }

  Optional<LocalDate> day(Line line, Column column) {
    return value(line, column, FaultCode.INVALID_DATE, Cells::day);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValue("a day is written 2026-12-31");
    }
  }

  /** Whom a cell names; what stands where the file has no such column. */
  <I> Optional<I> reference(
      Line line, Column column, References<I> references, Optional<I> stands) {
    if (!read.has(column)) {
      return stands;
    }
    return line.cell(column).flatMap(text -> named(line, column, references, text));
  }

  private <I> Optional<I> named(Line line, Column column, References<I> references, String text) {
    return switch (references.find(text)) {
      case References.Found.One<I>(I id) -> Optional.of(id);
      case References.Found.None<I>() -> {
        fault(line, column, FaultCode.DANGLING_REFERENCE, shown(text));
        yield Optional.empty();
      }
      case References.Found.Several<I>() -> {
        fault(line, column, FaultCode.AMBIGUOUS_NAME, shown(text));
        yield Optional.empty();
      }
    };
  }

  /** A cell of a column that may be missing, where what stands is kept. */
  <T> Optional<T> orKept(Column column, Optional<T> cell, Optional<T> stands) {
    return read.has(column) ? cell : stands;
  }

  /**
   * Which of the known things each line is about: by identity, else by key. A line about nothing
   * known is about a new thing, and must have a key. No two lines are about the same.
   */
  <I> Map<Line, I> match(Map<String, I> byId, Map<String, I> byKey) {
    Map<Line, I> matched = new HashMap<>();
    Map<Object, Line> seen = new HashMap<>();
    for (Line line : read.lines()) {
      Optional<String> id = line.cell(Column.ID);
      Optional<String> key = line.cell(Column.EXTERNAL_ID);
      if (id.isPresent() && !byId.containsKey(id.get())) {
        fault(line, Column.ID, FaultCode.DANGLING_REFERENCE, shown(id.get()));
        continue;
      }
      if (id.isEmpty() && key.isEmpty()) {
        fault(line, Column.EXTERNAL_ID, FaultCode.MISSING_MEMBER, Column.EXTERNAL_ID.id());
        continue;
      }
      Optional<I> known = id.map(byId::get).or(() -> key.map(byKey::get));
      known.ifPresent(it -> matched.put(line, it));
      boolean othersKey = key.isPresent() && isOthers(byKey, key.get(), known);
      boolean keyAgain = key.isPresent() && seen.putIfAbsent(key.get(), line) != null;
      boolean thingAgain = known.isPresent() && seen.putIfAbsent(known.get(), line) != null;
      if (othersKey || keyAgain || thingAgain) {
        Column column = key.isPresent() ? Column.EXTERNAL_ID : Column.ID;
        fault(line, column, FaultCode.DUPLICATE_KEY, shown(key.or(() -> id).orElse("")));
      }
    }
    return matched;
  }

  private static <I> boolean isOthers(Map<String, I> byKey, String key, Optional<I> known) {
    I holder = byKey.get(key);
    return holder != null && !known.equals(Optional.of(holder));
  }

  private static String shown(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
