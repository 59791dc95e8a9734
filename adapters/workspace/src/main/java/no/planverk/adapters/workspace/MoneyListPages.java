package no.planverk.adapters.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.ImportView;
import no.planverk.adapters.workspace.view.ImportView.ColumnView;
import no.planverk.adapters.workspace.view.ImportView.FaultView;
import no.planverk.adapters.workspace.view.ImportView.PartView;
import no.planverk.adapters.workspace.view.ImportView.ReportView;
import no.planverk.adapters.workspace.view.ImportView.RowView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.ExportMoney;
import no.planverk.application.finance.ImportMoney;
import no.planverk.application.finance.MoneyReport;
import no.planverk.application.finance.ReadBudget;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;

/**
 * What measures cost, to the accounting system and back. A list that comes in is always tried
 * first; what is then done is what was shown, or it is shown anew.
 */
public final class MoneyListPages implements PageGroup {
  private static final int LARGEST = 5 * 1024 * 1024;
  private static final List<String> COLUMNS =
      List.of("id", "standing", "reason", "year", "kind", "funding", "amount", "currency");

  private final ReadBudget readBudget;
  private final ExportMoney exportMoney;
  private final ImportMoney importMoney;

  public MoneyListPages(ReadBudget readBudget, ExportMoney exportMoney, ImportMoney importMoney) {
    this.readBudget = readBudget;
    this.exportMoney = exportMoney;
    this.importMoney = importMoney;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/money/export", this::give),
        Page.get("/work/plans/{plan}/money/import", this::blank),
        Page.list("/work/plans/{plan}/money/import", this::take));
  }

  private Shown give(Visit visit) {
    PlanId plan = PlanAddress.of(visit).plan();
    return new Shown.Download(
        "text/csv; charset=utf-8",
        "money.csv",
        visit.needed(exportMoney.export(visit.actor(), plan)));
  }

  private Shown blank(Visit visit) {
    BudgetSheet sheet = visit.needed(readBudget.read(visit.actor(), PlanAddress.of(visit).plan()));
    if (!sheet.mayDecide()) {
      throw new Turned(403, "not-allowed");
    }
    return show(visit, List.of(), Optional.empty(), 200);
  }

  private static Shown show(
      Visit visit, List<Fault> faults, Optional<ReportView> report, int status) {
    Words words = visit.words();
    String at = PlanAddress.of(visit).at(MoneyAddress.PATH);
    ImportView view =
        new ImportView(
            words.get("money.import"),
            words.get("money.import.lead"),
            at + "/import",
            fields(visit),
            COLUMNS.stream()
                .map(it -> new ColumnView(it, words.get("money.column." + it)))
                .toList(),
            words.get("import.columns.lead"),
            "id;standing;reason;year;kind;funding;amount;currency",
            faults.stream()
                .sorted(Comparator.comparingInt(Reports::line))
                .limit(Reports.MOST)
                .map(it -> fault(words, it))
                .toList(),
            Reports.more(words, faults.size()),
            report,
            at);
    return new Shown.Sheet(status, "import", view.title(), view);
  }

  /** The columns are called in the file what they are called here. */
  private static FaultView fault(Words words, Fault fault) {
    FaultView view = Reports.fault(words, fault);
    String[] place = fault.pointer().split("/", -1);
    boolean invalid = fault.args().size() > 1;
    return new FaultView(
        view.line(),
        place.length > 2 ? place[2] : "–",
        invalid
            ? words.get("money.fault.invalid", fault.args().get(0), fault.args().get(1))
            : view.text());
  }

  private static List<FieldView> fields(Visit visit) {
    Words words = visit.words();
    return Stream.of(
            FieldView.file("file", words.get("import.file"), ".csv,.txt,text/csv")
                .hinted(words.get("import.file.hint"))
                .spare(),
            FieldView.text("text", words.get("import.text"), visit.form().raw("text"))
                .as(FieldView.Kind.LONG)
                .hinted(words.get("import.text.hint"))
                .spare())
        .map(it -> it.told(visit.form().errors()))
        .toList();
  }

  private Shown take(Visit visit) {
    PlanId plan = PlanAddress.of(visit).plan();
    Form form = visit.form();
    Optional<byte[]> list = list(form);
    if (list.isEmpty() || !form.isFine()) {
      blank(visit);
      return show(visit, List.of(), Optional.empty(), 400);
    }
    Reply<MoneyReport> tried =
        importMoney.take(visit.actor(), plan, Once.eachTime(), list.get(), true);
    if (tried instanceof Reply.Faulty<MoneyReport>(List<Fault> faults)) {
      return show(visit, faults, Optional.empty(), 400);
    }
    MoneyReport report = visit.needed(tried);
    String seen = Sha256.hex(report + Arrays.toString(list.get()));
    if (form.raw("seen").equals(seen)) {
      visit.needed(importMoney.take(visit.actor(), plan, Once.eachTime(), list.get(), false));
      return Shown.done(PlanAddress.of(visit).at(MoneyAddress.PATH), "money-imported");
    }
    String content = Base64.getEncoder().encodeToString(list.get());
    return show(
        visit,
        List.of(),
        Optional.of(report(visit.words(), report, form.has("seen"), content, seen)),
        200);
  }

  private static ReportView report(
      Words words, MoneyReport report, boolean changedSince, String content, String seen) {
    int much = report.changed().size();
    List<PartView> parts =
        report.changed().isEmpty()
            ? List.of()
            : List.of(
                new PartView(
                    "changed",
                    words.get("import.changed", much),
                    report.changed().stream()
                        .limit(Reports.MOST)
                        .map(it -> row(words, it))
                        .toList(),
                    Reports.more(words, much).orElse("")));
    return new ReportView(
        changedSince,
        words.get("money.import.summary", much, report.unchanged()),
        parts,
        List.of(),
        much > 0,
        content,
        seen,
        "",
        words.get("import.do", much));
  }

  private static RowView row(Words words, MoneyReport.Item item) {
    String fields =
        Stream.of(
                Optional.of("costs").filter(it -> item.costs()),
                Optional.of("standing").filter(it -> item.standing()))
            .flatMap(Optional::stream)
            .map(it -> words.get("money.changes." + it))
            .collect(Collectors.joining(", "));
    return new RowView("" + item.line(), item.measure().toString(), item.title(), fields);
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
