package no.planverk.adapters.rest;

import io.helidon.http.HeaderNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.planverk.adapters.rest.wire.ListItemBody;
import no.planverk.adapters.rest.wire.ListReportBody;
import no.planverk.application.Reply;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportReadings;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportMode;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportReadings;
import no.planverk.application.lists.ImportReport;
import no.planverk.application.lists.ImportUnits;

/** Lists of units, people and readings as CSV, in and out. */
public final class ListRoutes implements RouteGroup {
  static final long LARGEST = 5L * 1024 * 1024;
  private static final String CSV = "text/csv";
  private static final Set<String> TAKEN = Set.of(CSV, "application/csv");

  private final ImportUnits importUnits;
  private final ImportPersons importPersons;
  private final ExportUnits exportUnits;
  private final ExportPersons exportPersons;
  private final ImportReadings importReadings;
  private final ExportReadings exportReadings;

  public ListRoutes(
      ImportUnits importUnits,
      ImportPersons importPersons,
      ExportUnits exportUnits,
      ExportPersons exportPersons,
      ImportReadings importReadings,
      ExportReadings exportReadings) {
    this.importUnits = importUnits;
    this.importPersons = importPersons;
    this.exportUnits = exportUnits;
    this.exportPersons = exportPersons;
    this.importReadings = importReadings;
    this.exportReadings = exportReadings;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post(
                "/unit-imports",
                "importUnits",
                "Take in a list of units as CSV (id, external id, name, parent, leader), from today"
                    + " or a day; a dry run stores nothing and answers 200",
                PlanRoutes.NothingBody.class,
                ListReportBody.class,
                this::takeUnits)
            .taking(new Endpoint.Takes.Bytes(LARGEST))
            .asking("dryRun", "from"),
        Endpoint.post(
                "/person-imports",
                "importPersons",
                "Take in a list of people as CSV (id, external id, name, email, user name, unit,"
                    + " role, left on); a dry run stores nothing and answers 200",
                PlanRoutes.NothingBody.class,
                ListReportBody.class,
                this::takePersons)
            .taking(new Endpoint.Takes.Bytes(LARGEST))
            .asking("dryRun"),
        Endpoint.post(
                "/reading-imports",
                "importReadings",
                "Take in a list of indicators' readings as CSV (id or indicator, date, value,"
                    + " source, note); a dry run stores nothing and answers 200",
                PlanRoutes.NothingBody.class,
                ListReportBody.class,
                this::takeReadings)
            .taking(new Endpoint.Takes.Bytes(LARGEST))
            .asking("dryRun"),
        Endpoint.get(
            "/readings.csv",
            "exportReadings",
            "The readings of all indicators as a list that can be taken in again",
            byte[].class,
            call -> give(call, exportReadings.export(call.actor()))),
        Endpoint.get(
            "/units.csv",
            "exportUnits",
            "The units of today as a list that can be taken in again",
            byte[].class,
            call -> give(call, exportUnits.export(call.actor()))),
        Endpoint.get(
            "/people.csv",
            "exportPersons",
            "The people as a list that can be taken in again",
            byte[].class,
            call -> give(call, exportPersons.export(call.actor()))));
  }

  private Answer takeUnits(Call call) {
    requireCsv(call);
    Faulty faulty = new Faulty();
    Optional<LocalDate> from = faulty.day("/from", call.query("from").orElse(null));
    faulty.check();
    ImportMode mode = new ImportMode(call.flag("dryRun"), from);
    return call.<ImportReport>making(
        once -> importUnits.take(call.actor(), once, call.bytes(), mode),
        report -> answer(call, report, "/units"));
  }

  private Answer takePersons(Call call) {
    requireCsv(call);
    boolean dryRun = call.flag("dryRun");
    return call.<ImportReport>making(
        once -> importPersons.take(call.actor(), once, call.bytes(), dryRun),
        report -> answer(call, report, "/people"));
  }

  private Answer takeReadings(Call call) {
    requireCsv(call);
    boolean dryRun = call.flag("dryRun");
    return call.<ImportReport>making(
        once -> importReadings.take(call.actor(), once, call.bytes(), dryRun),
        report -> answer(call, report, "/indicators"));
  }

  static void requireCsv(Call call) {
    String mediaType =
        call.header(HeaderNames.CONTENT_TYPE)
            .map(it -> it.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .orElse("");
    if (!TAKEN.contains(mediaType)) {
      throw new Stop(
          Problem.of(415, "media-type", mediaType, String.join(", ", new TreeSet<>(TAKEN))));
    }
  }

  private static Answer answer(Call call, ImportReport report, String list) {
    ListReportBody body =
        new ListReportBody(
            report.dryRun(),
            items(report.added()),
            items(report.changed()),
            report.unchanged(),
            items(report.notInFile()),
            Wording.warnings(report.warnings(), call.language()));
    return report.dryRun()
        ? Answer.ok(body)
        : new Answer(201, Optional.of(call.address(list)), Optional.empty(), body);
  }

  private static List<ListItemBody> items(List<ImportReport.Item> items) {
    return items.stream()
        .map(
            it ->
                new ListItemBody(
                    it.line().orElse(null), it.externalId().orElse(null), it.name(), it.fields()))
        .toList();
  }

  static Answer give(Call call, Reply<byte[]> reply) {
    return call.answer(
        reply, csv -> Answer.ok(new Answer.FileContent(CSV + "; charset=utf-8", csv)));
  }
}
