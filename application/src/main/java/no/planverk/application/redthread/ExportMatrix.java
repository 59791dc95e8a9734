package no.planverk.application.redthread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.planverk.application.Reply;
import no.planverk.application.port.Sheets;
import no.planverk.application.port.Sheets.Cell;
import no.planverk.application.port.Sheets.Sheet;
import no.planverk.application.redthread.ReadMatrix.Made;
import no.planverk.domain.person.Actor;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.MatrixFilter;
import no.planverk.domain.redthread.MatrixKind;
import no.planverk.domain.redthread.PlanNode;

/** Gives a matrix out as a file for spreadsheets. */
public final class ExportMatrix {
  private final ReadMatrix readMatrix;
  private final Sheets sheets;

  public ExportMatrix(ReadMatrix readMatrix, Sheets sheets) {
    this.readMatrix = readMatrix;
    this.sheets = sheets;
  }

  /** In which form. */
  public enum Form {
    CSV,
    XLSX
  }

  /** The file; {@code heads} are what stands above the element's id, title and plan. */
  public Reply<byte[]> export(
      Actor actor, MatrixKind kind, MatrixFilter filter, Form form, List<String> heads) {
    return readMatrix
        .read(actor, kind, filter)
        .then(
            made -> {
              Sheet sheet = sheet(made, heads);
              return Reply.done(
                  switch (form) {
                    case CSV -> sheets.csv(sheet);
                    case XLSX -> sheets.xlsx(sheet);
                  });
            });
  }

  private static Sheet sheet(Made made, List<String> first) {
    List<String> heads = new ArrayList<>(first);
    made.matrix().columns().forEach(it -> heads.add(it.title()));
    return new Sheet(
        made.matrix().kind().id(),
        heads,
        made.matrix().rows().stream().map(it -> line(made, it)).toList());
  }

  private static List<Cell> line(Made made, ElementNode row) {
    List<Cell> line = new ArrayList<>();
    line.add(new Cell.Text(row.id().toString()));
    line.add(new Cell.Text(row.title()));
    line.add(new Cell.Text(made.plans().plan(row.source()).map(PlanNode::title).orElse("")));
    made.matrix()
        .columns()
        .forEach(
            it -> line.add(new Cell.Number(BigDecimal.valueOf(made.matrix().at(row, it).size()))));
    return line;
  }
}
