package no.planverk.infra;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import no.planverk.adapters.documents.SpreadSheets;
import no.planverk.application.port.Sheets.Cell;
import no.planverk.application.port.Sheets.Sheet;
import no.planverk.domain.tenant.MonthOfUse;

/** A form in which the use of a month is told. */
enum UsageReport {
  /** Columns for people, and what all of them have together. */
  TABLE,
  /** For spreadsheets. */
  CSV,
  /** For programs: one object a municipality. */
  JSON;

  private static final long MEGABYTE = 1_048_576;
  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final List<Column> COLUMNS =
      List.of(
          new Column("plans", MonthOfUse::plans),
          new Column("published", MonthOfUse::published),
          new Column("planners", MonthOfUse::planners),
          new Column("bytes", MonthOfUse::bytes),
          new Column("publicViews", it -> it.use().publicViews()),
          new Column("requests", it -> it.use().requests()));

  /** A figure and its name, the same in every form. */
  private record Column(String name, ToLongFunction<MonthOfUse> figure) {
    /** A table for people has room for megabytes. */
    String shortName() {
      return name.equals("bytes") ? "MB" : name;
    }

    long brief(long value) {
      return name.equals("bytes") ? value / MEGABYTE : value;
    }
  }

  static UsageReport named(String name) {
    for (UsageReport report : values()) {
      if (report.name().toLowerCase(Locale.ROOT).equals(name)) {
        return report;
      }
    }
    throw new Complaint("a format is table, csv or json, not '" + name + "'");
  }

  String of(List<MonthOfUse> usage) {
    return switch (this) {
      case TABLE -> table(usage);
      case CSV -> csv(usage);
      case JSON -> json(usage);
    };
  }

  private static String table(List<MonthOfUse> usage) {
    StringBuilder table = new StringBuilder();
    line(table, "municipality", COLUMNS.stream().map(Column::shortName).toList());
    for (MonthOfUse each : usage) {
      line(
          table,
          each.slug().value(),
          COLUMNS.stream().map(it -> it.brief(it.figure().applyAsLong(each))).toList());
    }
    line(
        table,
        "all " + usage.size(),
        COLUMNS.stream().map(it -> it.brief(usage.stream().mapToLong(it.figure()).sum())).toList());
    return table.toString();
  }

  private static void line(StringBuilder table, String head, List<?> figures) {
    table.append("%-40s".formatted(head));
    figures.forEach(it -> table.append("%12s".formatted(it)));
    table.append('\n');
  }

  private static String csv(List<MonthOfUse> usage) {
    List<String> heads =
        Stream.concat(
                Stream.of("month", "municipality", "name"), COLUMNS.stream().map(Column::name))
            .toList();
    Sheet sheet = new Sheet("usage", heads, usage.stream().map(UsageReport::cells).toList());
    return new String(new SpreadSheets().csv(sheet), StandardCharsets.UTF_8);
  }

  private static List<Cell> cells(MonthOfUse each) {
    return Stream.<Cell>concat(
            Stream.of(each.month().toString(), each.slug().value(), each.name())
                .map(Cell.Text::new),
            COLUMNS.stream()
                .map(it -> new Cell.Number(BigDecimal.valueOf(it.figure().applyAsLong(each)))))
        .toList();
  }

  private static String json(List<MonthOfUse> usage) {
    JsonArrayBuilder all = PROVIDER.createArrayBuilder();
    for (MonthOfUse each : usage) {
      var object =
          PROVIDER
              .createObjectBuilder()
              .add("month", each.month().toString())
              .add("municipality", each.slug().value())
              .add("name", each.name());
      COLUMNS.forEach(it -> object.add(it.name(), it.figure().applyAsLong(each)));
      all.add(object);
    }
    return all.build() + "\n";
  }
}
