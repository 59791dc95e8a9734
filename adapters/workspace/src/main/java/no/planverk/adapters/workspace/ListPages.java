package no.planverk.adapters.workspace;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.ImportView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportReadings;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportMode;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportReadings;
import no.planverk.application.lists.ImportReport;
import no.planverk.application.lists.ImportUnits;
import no.planverk.domain.Sha256;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;

/**
 * Lists of units, people and readings in and out. A list that comes in is always tried first; what
 * is then done is what was shown, or it is shown anew.
 */
public final class ListPages implements PageGroup {
  private static final int LARGEST = 5 * 1024 * 1024;

  private final ImportUnits importUnits;
  private final ImportPersons importPersons;
  private final ExportUnits exportUnits;
  private final ExportPersons exportPersons;
  private final ImportReadings importReadings;
  private final ExportReadings exportReadings;

  public ListPages(
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

  /** A list that came in, tried or done. */
  private interface Taking {
    Reply<ImportReport> take(byte[] list, Optional<LocalDate> from, boolean dryRun);
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/units/import", visit -> blank(visit, "units")),
        Page.list("/work/units/import", visit -> take(visit, "units", units(visit))),
        Page.get("/work/people/import", visit -> blank(visit, "people")),
        Page.list("/work/people/import", visit -> take(visit, "people", persons(visit))),
        Page.get("/work/indicators/import", visit -> blank(visit, "indicators")),
        Page.list("/work/indicators/import", visit -> take(visit, "indicators", readings(visit))),
        Page.get(
            "/work/indicators/export",
            visit -> saved("readings", visit.needed(exportReadings.export(visit.actor())))),
        Page.get(
            "/work/units/export",
            visit -> saved("units", visit.needed(exportUnits.export(visit.actor())))),
        Page.get(
            "/work/people/export",
            visit -> saved("people", visit.needed(exportPersons.export(visit.actor())))));
  }

  private static Shown saved(String what, byte[] csv) {
    return new Shown.Download("text/csv; charset=utf-8", what + ".csv", csv);
  }

  private Taking units(Visit visit) {
    return (list, from, dryRun) ->
        importUnits.take(visit.actor(), Once.eachTime(), list, new ImportMode(dryRun, from));
  }

  private Taking persons(Visit visit) {
    return (list, from, dryRun) -> importPersons.take(visit.actor(), Once.eachTime(), list, dryRun);
  }

  private Taking readings(Visit visit) {
    return (list, from, dryRun) ->
        importReadings.take(visit.actor(), Once.eachTime(), list, dryRun);
  }

  /** Who may take in readings depends on the indicators: an empty list is refused as any other. */
  private void require(Visit visit, String what) {
    if (what.equals("indicators")) {
      byte[] nothing = "date;value".getBytes(StandardCharsets.UTF_8);
      visit.needed(importReadings.take(visit.actor(), Once.eachTime(), nothing, true));
    } else {
      visit.require(Act.NAME_PEOPLE);
    }
  }

  private Shown blank(Visit visit, String what) {
    require(visit, what);
    return show(visit, what, List.of(), Optional.empty(), 200);
  }

  private static Shown show(
      Visit visit,
      String what,
      List<Fault> faults,
      Optional<ImportView.ReportView> report,
      int status) {
    Words words = visit.words();
    String back = visit.at("/work/" + what);
    ImportView view =
        new ImportView(
            words.get("import." + what),
            words.get("import." + what + ".lead"),
            back + "/import",
            fields(visit, what),
            Reports.columns(words, what),
            words.orElse("import." + what + ".columns", "import.columns.lead"),
            words.get("import." + what + ".example"),
            faults.stream()
                .sorted(Comparator.comparingInt(Reports::line))
                .limit(Reports.MOST)
                .map(it -> Reports.fault(words, it))
                .toList(),
            Reports.more(words, faults.size()),
            report,
            back);
    return new Shown.Sheet(status, "import", view.title(), view);
  }

  private static List<FieldView> fields(Visit visit, String what) {
    Words words = visit.words();
    Form form = visit.form();
    List<FieldView> fields = new ArrayList<>();
    fields.add(
        FieldView.file("file", words.get("import.file"), ".csv,.txt,text/csv")
            .hinted(words.get("import.file.hint"))
            .spare());
    fields.add(
        FieldView.text("text", words.get("import.text"), form.raw("text"))
            .as(FieldView.Kind.LONG)
            .hinted(words.get("import.text.hint"))
            .spare());
    if (what.equals("units")) {
      fields.add(
          FieldView.text(
                  "from",
                  words.get("unit.from"),
                  form.optional("from").orElse(visit.today().toString()))
              .as(FieldView.Kind.DATE)
              .hinted(words.get("import.from.hint")));
    }
    return fields.stream().map(it -> it.told(form.errors())).toList();
  }

  private Shown take(Visit visit, String what, Taking taking) {
    require(visit, what);
    Form form = visit.form();
    Optional<LocalDate> from = form.day("from");
    Optional<byte[]> list = list(form);
    if (list.isEmpty() || !form.isFine()) {
      return show(visit, what, List.of(), Optional.empty(), 400);
    }
    Reply<ImportReport> tried = taking.take(list.get(), from, true);
    if (tried instanceof Reply.Faulty<ImportReport>(List<Fault> faults)) {
      return show(visit, what, faults, Optional.empty(), 400);
    }
    ImportReport report = visit.needed(tried);
    String seen = Sha256.hex(report.toString());
    if (form.raw("seen").equals(seen)) {
      visit.needed(taking.take(list.get(), from, false));
      return Shown.done(visit.at("/work/" + what), "imported");
    }
    String content = Base64.getEncoder().encodeToString(list.get());
    return show(
        visit,
        what,
        List.of(),
        Optional.of(
            Reports.report(
                visit.words(), report, form.has("seen"), content, seen, form.raw("from"))),
        200);
  }

  /** The list as it was sent before, or the file that was chosen, or the text that was pasted. */
  private static Optional<byte[]> list(Form form) {
    Optional<byte[]> list =
        form.has("content")
            ? form.made("file", () -> Base64.getDecoder().decode(form.raw("content")))
            : form.file("file")
                .or(
                    () ->
                        form.optional("text")
                            .filter(it -> !it.isBlank())
                            .map(it -> it.getBytes(StandardCharsets.UTF_8)));
    if (list.isEmpty()) {
      form.error("file", form.words().get("error.list.missing"));
    }
    if (list.isPresent() && list.get().length > LARGEST) {
      form.error("file", form.words().get("error.list.too-large"));
    }
    return list;
  }
}
