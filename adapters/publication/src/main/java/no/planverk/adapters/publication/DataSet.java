package no.planverk.adapters.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The open data of a municipality: each set a table, whose columns are the same in JSON and CSV and
 * never change their meaning. Columns are explained on the page of the data.
 */
enum DataSet {
  PLANS(
      "uri",
      "id",
      "title",
      "type",
      "language",
      "periodFrom",
      "periodTo",
      "standing",
      "adoptedBy",
      "adoptedOn",
      "caseNumber",
      "inForceFrom",
      "hearingFrom",
      "hearingTo",
      "buildsOn"),
  ELEMENTS("uri", "id", "kind", "title", "plan", "alsoIn", "under", "owner", "deadline", "status"),
  COSTS("measure", "title", "year", "amount", "currency", "kind", "funding"),
  INDICATORS("indicator", "title", "unit", "direction", "kind", "date", "value", "source"),
  SDG("subject", "subjectKind", "title", "goal", "target", "reason");

  private final List<String> columns;

  DataSet(String... columns) {
    this.columns = List.of(columns);
  }

  List<String> columns() {
    return columns;
  }

  /** As addresses name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DataSet> find(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }
}
