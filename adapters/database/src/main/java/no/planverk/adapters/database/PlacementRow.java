package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.CONTRIBUTION;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.writing.RemovalId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Placements as rows, with the placements that they contribute to. */
final class PlacementRow {
  private PlacementRow() {}

  /** Those that stand in the plan's text, contributing to those that stand there. */
  static List<Placement> read(DSLContext sql, PlanId plan) {
    return read(sql, PLACEMENT.PLAN_ID.eq(plan.value()).and(PLACEMENT.REMOVAL_ID.isNull()));
  }

  static List<Placement> removed(DSLContext sql, RemovalId removal) {
    return read(sql, PLACEMENT.REMOVAL_ID.eq(removal.value()));
  }

  private static List<Placement> read(DSLContext sql, Condition which) {
    Map<UUID, List<PlacementId>> contributions =
        sql.select(CONTRIBUTION.PLACEMENT_ID, CONTRIBUTION.TARGET_ID)
            .from(CONTRIBUTION)
            .where(
                CONTRIBUTION.PLACEMENT_ID.in(DSL.select(PLACEMENT.ID).from(PLACEMENT).where(which)),
                CONTRIBUTION.TARGET_ID.in(
                    DSL.select(PLACEMENT.ID).from(PLACEMENT).where(PLACEMENT.REMOVAL_ID.isNull())))
            .orderBy(CONTRIBUTION.PLACEMENT_ID, CONTRIBUTION.POSITION)
            .fetchGroups(CONTRIBUTION.PLACEMENT_ID, row -> new PlacementId(row.value2()));
    return sql.select(
            PLACEMENT.ID,
            PLACEMENT.PLAN_ID,
            PLACEMENT.ELEMENT_ID,
            PLACEMENT.PARENT_ID,
            PLACEMENT.POSITION,
            PLACEMENT.DOCUMENT_KEY,
            PLACEMENT.LABEL,
            PLACEMENT.SHORT_FORM,
            PLACEMENT.VERSION)
        .from(PLACEMENT)
        .where(which)
        .fetch(row -> placement(row, contributions));
  }

  private static Placement placement(Record row, Map<UUID, List<PlacementId>> contributions) {
    return new Placement(
        new PlacementId(row.get(PLACEMENT.ID)),
        new PlanId(row.get(PLACEMENT.PLAN_ID)),
        new ElementId(row.get(PLACEMENT.ELEMENT_ID)),
        Row.cell(row, PLACEMENT.PARENT_ID).map(PlacementId::new),
        new Rank(row.get(PLACEMENT.POSITION)),
        Row.cell(row, PLACEMENT.DOCUMENT_KEY),
        Row.cell(row, PLACEMENT.LABEL),
        row.get(PLACEMENT.SHORT_FORM),
        contributions.getOrDefault(row.get(PLACEMENT.ID), List.of()),
        row.get(PLACEMENT.VERSION));
  }

  /** Adds placements, each after its parent; they may contribute to each other in any order. */
  static void add(DSLContext sql, List<Placement> placements) {
    Row.insert(
        sql,
        PLACEMENT,
        placements.stream()
            .map(it -> row(it, it.revision()).with(PLACEMENT.ID, it.id().value()))
            .toList());
    contribute(sql, placements);
  }

  private static void contribute(DSLContext sql, List<Placement> placements) {
    Row.insert(
        sql,
        CONTRIBUTION,
        placements.stream()
            .flatMap(
                it ->
                    Row.inOrder(it.contributesTo(), (to, place) -> contribution(it, to, place))
                        .stream())
            .toList());
  }

  private static Row contribution(Placement placement, PlacementId target, int place) {
    return new Row()
        .with(CONTRIBUTION.PLACEMENT_ID, placement.id().value())
        .with(CONTRIBUTION.POSITION, place)
        .with(CONTRIBUTION.TARGET_ID, target.value());
  }

  static boolean save(DSLContext sql, Placement placement) {
    UUID id = placement.id().value();
    int stored =
        sql.update(PLACEMENT)
            .set(row(placement, placement.revision() + 1).values())
            .where(PLACEMENT.ID.eq(id), PLACEMENT.VERSION.eq(placement.revision()))
            .execute();
    if (stored == 0) {
      return false;
    }
    sql.deleteFrom(CONTRIBUTION).where(CONTRIBUTION.PLACEMENT_ID.eq(id)).execute();
    contribute(sql, List.of(placement));
    return true;
  }

  private static Row row(Placement placement, long revision) {
    return new Row()
        .with(PLACEMENT.PLAN_ID, placement.plan().value())
        .with(PLACEMENT.ELEMENT_ID, placement.element().value())
        .with(PLACEMENT.PARENT_ID, placement.parent().map(PlacementId::value))
        .with(PLACEMENT.POSITION, placement.rank().digits())
        .with(PLACEMENT.DOCUMENT_KEY, placement.key())
        .with(PLACEMENT.LABEL, placement.label())
        .with(PLACEMENT.SHORT_FORM, placement.shortForm())
        .with(PLACEMENT.VERSION, revision);
  }
}
