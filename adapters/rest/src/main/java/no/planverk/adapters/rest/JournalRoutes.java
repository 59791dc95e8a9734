package no.planverk.adapters.rest;

import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.JournalRowBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.application.audit.ExportJournal;
import no.planverk.application.audit.JournalExport;
import no.planverk.application.audit.NamedRow;
import no.planverk.application.audit.SearchJournal;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;

/** The journal of the whole municipality: searched, and handed out as a file. */
public final class JournalRoutes implements RouteGroup {
  private static final String[] PARTS = {"actor", "plan", "act", "object", "refused", "from", "to"};

  private final SearchJournal searchJournal;
  private final ExportJournal exportJournal;

  public JournalRoutes(SearchJournal searchJournal, ExportJournal exportJournal) {
    this.searchJournal = searchJournal;
    this.exportJournal = exportJournal;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/journal",
                "searchJournal",
                "Who did what in the municipality, newest first",
                JournalRowBody.class,
                this::search)
            .listing("actor", "plan", "act", "object", "refused", "from", "to", "cursor", "limit"),
        Endpoint.get(
                "/journal.csv",
                "exportJournal",
                "All that a search of the journal finds, as a file for a spreadsheet",
                String.class,
                this::export)
            .asking(PARTS));
  }

  private Answer search(Call call) {
    Faulty faulty = new Faulty();
    JournalQuery query = query(call, faulty);
    int limit = PlanRoutes.limit(call, faulty);
    Optional<Long> before =
        faulty.value(
            "/cursor",
            call.query("cursor").orElse(null),
            FaultCode.INVALID_NUMBER,
            JournalRoutes::number);
    faulty.check();
    return call.answer(
        searchJournal.search(call.actor(), query, before, limit),
        page ->
            Answer.ok(
                Etag.ofList(
                    page.rows().stream().map(Object::toString).collect(Collectors.joining(","))),
                new PageBody<>(
                    page.rows().stream().map(JournalRoutes::body).toList(),
                    page.next().map(String::valueOf).orElse(null))));
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new InvalidValue("a number of digits only");
    }
    return Long.parseLong(text);
  }

  private static JournalQuery query(Call call, Faulty faulty) {
    ZoneId zone = call.tenant().country().zone();
    Optional<UUID> actor = faulty.id("/actor", call.query("actor").orElse(null), it -> it);
    return new JournalQuery(
        actor,
        faulty.id("/plan", call.query("plan").orElse(null), PlanId::new),
        faulty.value(
            "/act", call.query("act").orElse(null), FaultCode.NOT_IN_TABLE, JournalAct::of),
        call.query("object"),
        call.flag("refused"),
        time(call, "from", zone, 0, faulty),
        time(call, "to", zone, 1, faulty));
  }

  /** A moment, or a day in the municipality; the last day counts whole. */
  private static Optional<Instant> time(
      Call call, String name, ZoneId zone, int daysOn, Faulty faulty) {
    return faulty.value(
        "/" + name,
        call.query(name).orElse(null),
        FaultCode.INVALID_DATE,
        text -> {
          try {
            return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).plusDays(daysOn).atStartOfDay(zone).toInstant();
          } catch (DateTimeException noTime) {
            throw new InvalidValue("a day or a moment in UTC");
          }
        });
  }

  private Answer export(Call call) {
    Faulty faulty = new Faulty();
    JournalQuery query = query(call, faulty);
    faulty.check();
    return call.answer(
        exportJournal.export(call.actor(), query),
        export ->
            Answer.streamed("text/csv; charset=utf-8", "journal.csv", out -> write(export, out)));
  }

  private static void write(JournalExport export, OutputStream out) {
    Csv csv = new Csv(out);
    csv.row(
        "seq",
        "at",
        "actorKind",
        "actorId",
        "actorName",
        "act",
        "objectKind",
        "objectId",
        "objectName",
        "plan",
        "before",
        "after");
    export.forEach(it -> row(csv, it));
    csv.end();
  }

  private static void row(Csv csv, NamedRow named) {
    JournalEntry entry = named.row().entry();
    csv.row(
        named.row().seq(),
        entry.at(),
        entry.actorKind(),
        entry.actorId(),
        named.actor(),
        entry.act(),
        entry.objectKind(),
        entry.objectId(),
        named.object(),
        entry.plan(),
        entry.before(),
        entry.after());
  }

  static JournalRowBody body(NamedRow named) {
    JournalEntry entry = named.row().entry();
    return new JournalRowBody(
        named.row().seq(),
        entry.at().toString(),
        entry.actorKind(),
        entry.actorId().map(UUID::toString).orElse(null),
        named.actor().orElse(null),
        entry.act(),
        JournalAct.of(entry.act()).isRefusal(),
        entry.objectKind(),
        entry.objectId(),
        named.object().orElse(null),
        entry.plan().map(PlanId::toString).orElse(null),
        entry.before().orElse(null),
        entry.after().orElse(null));
  }
}
