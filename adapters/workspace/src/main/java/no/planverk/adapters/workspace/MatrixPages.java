package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.MatrixView;
import no.planverk.adapters.workspace.view.MatrixView.CellView;
import no.planverk.adapters.workspace.view.MatrixView.HeadView;
import no.planverk.adapters.workspace.view.MatrixView.RowView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.redthread.ExportMatrix;
import no.planverk.application.redthread.ReadMatrix;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Matrix;
import no.planverk.domain.redthread.Matrix.Column;
import no.planverk.domain.redthread.MatrixFilter;
import no.planverk.domain.redthread.MatrixKind;
import no.planverk.domain.redthread.Place;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.sdg.SdgGoal;

/** Goals against units and UN goals, focus areas against plans: where something is missing. */
public final class MatrixPages implements PageGroup {
  private static final String PATH = ThreadAddress.PATH + "/matrix/{matrix}";
  private static final int AT_ONCE = 150;
  private static final int PRINTED = 1_000;

  private final ReadMatrix readMatrix;
  private final ExportMatrix exportMatrix;

  public MatrixPages(ReadMatrix readMatrix, ExportMatrix exportMatrix) {
    this.readMatrix = readMatrix;
    this.exportMatrix = exportMatrix;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, visit -> show(visit, AT_ONCE)),
        Page.get(PATH + "/export.pdf", this::print),
        Page.get(PATH + "/export.csv", visit -> save(visit, ExportMatrix.Form.CSV)),
        Page.get(PATH + "/export.xlsx", visit -> save(visit, ExportMatrix.Form.XLSX)));
  }

  private static MatrixKind kind(Visit visit) {
    return MatrixKind.find(visit.segment("matrix")).orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown print(Visit visit) {
    return new Shown.Print(show(visit, PRINTED), kind(visit).id(), true);
  }

  private Shown.Sheet show(Visit visit, int most) {
    MatrixKind kind = kind(visit);
    Form asked = visit.search();
    ReadMatrix.Made made = visit.needed(readMatrix.read(visit.actor(), kind, filter(asked)));
    PlanSystem plans = made.plans();
    Matrix matrix = made.matrix();
    Words words = visit.words();
    ThreadAddress address = new ThreadAddress(visit);
    String title = words.get("thread.matrix." + kind.id());
    String query = query(visit);
    MatrixView view =
        new MatrixView(
            List.of(address.home()),
            title,
            words.get("thread.matrix." + kind.id() + ".text"),
            words.get(
                kind == MatrixKind.FOCUS_AREAS_BY_PLANS ? "thread.focus-area" : "thread.goal"),
            address.at("/matrix/" + kind.id()),
            filters(words, asked, plans),
            List.of(
                new LinkView(
                    words.get("thread.csv"),
                    address.at("/matrix/" + kind.id() + "/export.csv" + query),
                    false),
                new LinkView(
                    words.get("thread.xlsx"),
                    address.at("/matrix/" + kind.id() + "/export.xlsx" + query),
                    false),
                new LinkView(
                    words.get("thread.pdf"),
                    address.at("/matrix/" + kind.id() + "/export.pdf" + query),
                    false)),
            matrix.columns().stream().map(it -> head(words, kind, it)).toList(),
            matrix.rows().stream().limit(most).map(it -> row(visit, made, it)).toList(),
            matrix.columns().stream().map(it -> String.valueOf(matrix.filled(it))).toList(),
            matrix.rows().size() > most
                ? words.get("thread.matrix.more", most, matrix.rows().size())
                : "");
    return new Shown.Sheet(200, "matrix", title, view);
  }

  private static String query(Visit visit) {
    int at = visit.here().indexOf('?');
    return at < 0 ? "" : visit.here().substring(at);
  }

  private static HeadView head(Words words, MatrixKind kind, Column column) {
    return kind == MatrixKind.GOALS_BY_SDG
        ? new HeadView(column.title(), SdgGoal.of(column.id()).title(words.language()))
        : new HeadView(column.title(), column.title());
  }

  private static RowView row(Visit visit, ReadMatrix.Made made, ElementNode row) {
    return new RowView(
        new ThreadAddress(visit).element(row),
        made.plans().plan(row.source()).map(PlanNode::title).orElse(""),
        made.matrix().columns().stream().map(it -> cell(visit, made, row, it)).toList());
  }

  /** An empty cell leads to where something is put into it, for those who may. */
  private static CellView cell(Visit visit, ReadMatrix.Made made, ElementNode row, Column column) {
    List<ElementNode> what = made.matrix().at(row, column);
    if (!what.isEmpty()) {
      return new CellView(
          what.size(),
          what.stream().map(ElementNode::title).distinct().collect(Collectors.joining("; ")),
          new ThreadAddress(visit).element(row.id()));
    }
    return new CellView(0, "", inviting(visit, made, row, column).orElse(""));
  }

  private static Optional<String> inviting(
      Visit visit, ReadMatrix.Made made, ElementNode row, Column column) {
    Optional<Place> place =
        ThreadAddress.writable(made.plans(), made.rights(), row.id()).findFirst();
    return switch (made.matrix().kind()) {
      case GOALS_BY_UNITS -> place.map(it -> new ThreadAddress(visit).newUnder(it, "measure"));
      case GOALS_BY_SDG ->
          place.map(it -> new PlanAddress(visit, it.plan()).at("/elements/" + it.id()));
      case FOCUS_AREAS_BY_PLANS ->
          Ids.read(column.id())
              .flatMap(it -> made.plans().plan(new PlanId(it)))
              .filter(it -> mayFetch(made, row, it))
              .map(it -> new PlanAddress(visit, it.id()).at(FetchPages.PATH + "/" + row.source()));
    };
  }

  private static boolean mayFetch(ReadMatrix.Made made, ElementNode row, PlanNode into) {
    return !into.id().equals(row.source())
        && made.rights().allowWriting(into)
        && made.plans()
            .plan(row.source())
            .map(it -> made.rules().allow(into.type(), it.type()))
            .orElse(false);
  }

  static List<FieldView> filters(Words words, Form asked, PlanSystem plans) {
    return List.of(
        select(
            words,
            asked,
            "unit",
            plans.units().stream()
                .map(it -> new ChoiceView(it.id().toString(), it.name()))
                .sorted(Comparator.comparing(ChoiceView::label))),
        select(
            words,
            asked,
            "plan",
            plans.plans().stream()
                .map(it -> new ChoiceView(it.id().toString(), it.title()))
                .sorted(Comparator.comparing(ChoiceView::label))),
        select(
            words,
            asked,
            "sdg-goal",
            Arrays.stream(SdgGoal.values())
                .map(
                    it ->
                        new ChoiceView(
                            String.valueOf(it.number()),
                            it.number() + " " + it.title(words.language())))),
        FieldView.text("year", words.get("thread.year"), asked.raw("year"))
            .as(FieldView.Kind.NUMBER)
            .spare());
  }

  private static FieldView select(
      Words words, Form asked, String name, Stream<ChoiceView> choices) {
    return FieldView.select(
        name,
        words.get("thread." + name),
        asked.raw(name),
        Stream.concat(Stream.of(new ChoiceView("", words.get("thread.any"))), choices).toList());
  }

  private static MatrixFilter filter(Form asked) {
    return new MatrixFilter(
        asked.optional("unit").flatMap(Ids::read).map(UnitId::new),
        asked.optional("plan").flatMap(Ids::read).map(PlanId::new),
        asked.read("sdg-goal", SdgGoal::of),
        asked.read("year", Integer::valueOf));
  }

  private Shown save(Visit visit, ExportMatrix.Form form) {
    MatrixKind kind = kind(visit);
    Words words = visit.words();
    byte[] file =
        visit.needed(
            exportMatrix.export(
                visit.actor(),
                kind,
                filter(visit.search()),
                form,
                List.of("id", words.get("fetched.column.element"), words.get("thread.plan"))));
    return switch (form) {
      case CSV -> new Shown.Download("text/csv; charset=utf-8", kind.id() + ".csv", file);
      case XLSX ->
          new Shown.Download(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              kind.id() + ".xlsx",
              file);
    };
  }
}
