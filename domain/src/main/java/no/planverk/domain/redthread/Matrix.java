package no.planverk.domain.redthread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgGoal;

/**
 * Elements set against something else; a cell names the elements that connect the two, and is empty
 * where nothing does.
 */
public record Matrix(MatrixKind kind, List<ElementNode> rows, List<Column> columns, Cells cells) {
  /** What stands above a column: its id, and its title (of a UN goal, its number). */
  public record Column(String id, String title) {}

  /** What connects rows and columns. */
  public record Cells(Map<ElementId, Map<String, List<ElementNode>>> all) {
    public List<ElementNode> at(ElementId row, String column) {
      return all.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
    }
  }

  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  public List<ElementNode> at(ElementNode row, Column column) {
    return cells.at(row.id(), column.id());
  }

  /** How many rows something connects to the column. */
  public int filled(Column column) {
    return (int) rows.stream().filter(it -> !at(it, column).isEmpty()).count();
  }

  public static Matrix of(PlanSystem plans, MatrixKind kind) {
    return switch (kind) {
      case GOALS_BY_UNITS ->
          new Making(plans, kind, rows(plans, ElementKind.GOAL), units(plans)).byUnit();
      case GOALS_BY_SDG -> new Making(plans, kind, rows(plans, ElementKind.GOAL), sdg()).bySdg();
      case FOCUS_AREAS_BY_PLANS ->
          new Making(plans, kind, rows(plans, ElementKind.FOCUS_AREA), plans(plans)).byPlan();
    };
  }

  private static List<ElementNode> rows(PlanSystem plans, ElementKind kind) {
    return plans.elements().stream()
        .filter(it -> it.kind() == kind)
        .sorted(
            Comparator.comparing((ElementNode it) -> planTitle(plans, it))
                .thenComparing(ElementNode::title)
                .thenComparing(it -> it.id().toString()))
        .toList();
  }

  private static String planTitle(PlanSystem plans, ElementNode element) {
    return plans.plan(element.source()).map(PlanNode::title).orElse("");
  }

  private static List<Column> units(PlanSystem plans) {
    return plans.units().stream()
        .sorted(Comparator.comparing(UnitNode::name).thenComparing(it -> it.id().toString()))
        .map(it -> new Column(it.id().toString(), it.name()))
        .toList();
  }

  private static List<Column> sdg() {
    return Arrays.stream(SdgGoal.values())
        .map(it -> new Column(String.valueOf(it.number()), String.valueOf(it.number())))
        .toList();
  }

  private static List<Column> plans(PlanSystem plans) {
    return plans.plans().stream()
        .filter(it -> !it.registeredOnly())
        .sorted(
            Comparator.comparing((PlanNode it) -> it.type().level())
                .thenComparing(PlanNode::title)
                .thenComparing(it -> it.id().toString()))
        .map(it -> new Column(it.id().toString(), it.title()))
        .toList();
  }

  private record Making(
      PlanSystem plans,
      MatrixKind kind,
      List<ElementNode> rows,
      List<Column> columns,
      Map<ElementId, Map<String, List<ElementNode>>> cells) {
    Making(PlanSystem plans, MatrixKind kind, List<ElementNode> rows, List<Column> columns) {
      this(plans, kind, rows, columns, new HashMap<>());
    }

    private Matrix made() {
      return new Matrix(kind, rows, columns, new Cells(cells));
    }

    private void put(ElementNode row, String column, ElementNode what) {
      cells
          .computeIfAbsent(row.id(), any -> new HashMap<>())
          .computeIfAbsent(column, any -> new ArrayList<>())
          .add(what);
    }

    private Stream<ElementNode> below(ElementNode row) {
      Collection<ElementId> below = plans.allBelow(row.id());
      return below.stream().flatMap(it -> plans.element(it).stream());
    }

    Matrix byUnit() {
      for (ElementNode row : rows) {
        Stream.concat(Stream.of(row), below(row).filter(ElementNode::isAction))
            .forEach(
                it ->
                    it.owner()
                        .flatMap(Owner::unit)
                        .ifPresent(unit -> put(row, unit.toString(), it)));
      }
      return made();
    }

    Matrix bySdg() {
      for (ElementNode row : rows) {
        row.sdg().stream()
            .map(it -> String.valueOf(it.goal().number()))
            .distinct()
            .forEach(it -> put(row, it, row));
      }
      return made();
    }

    Matrix byPlan() {
      for (ElementNode row : rows) {
        Stream.concat(Stream.of(row), below(row))
            .forEach(it -> plans.plansOf(it.id()).forEach(plan -> put(row, plan.toString(), it)));
      }
      return made();
    }
  }

  /** The same, with those rows alone that are wanted. */
  public Matrix narrowed(PlanSystem plans, MatrixFilter filter) {
    return new Matrix(
        kind, rows.stream().filter(it -> filter.passes(plans, it)).toList(), columns, cells);
  }
}
