package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.BLOCK;
import static no.planverk.adapters.database.tables.Tables.PLACEMENT;
import static no.planverk.adapters.database.tables.Tables.REMOVAL;
import static no.planverk.adapters.database.tables.Tables.SECTION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.port.Manuscripts.Parts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** Removals as rows, and the marks they set on what they took. */
record RemovalRows(DSLContext sql) {
  boolean remove(Removal removal, Parts parts) {
    Map<UUID, Long> sections =
        revisions(parts.sections(), it -> it.id().value(), it -> it.revision());
    Map<UUID, Long> blocks = revisions(parts.blocks(), it -> it.id().value(), it -> it.revision());
    Map<UUID, Long> placements =
        revisions(parts.placements(), it -> it.id().value(), it -> it.revision());
    boolean asRead =
        stand(SECTION, SECTION.ID, SECTION.VERSION, SECTION.REMOVAL_ID.isNull(), sections)
            && stand(BLOCK, BLOCK.ID, BLOCK.VERSION, BLOCK.REMOVAL_ID.isNull(), blocks)
            && stand(
                PLACEMENT,
                PLACEMENT.ID,
                PLACEMENT.VERSION,
                PLACEMENT.REMOVAL_ID.isNull(),
                placements);
    if (!asRead) {
      return false;
    }
    Row.insert(sql, REMOVAL, List.of(row(removal)));
    UUID id = removal.id().value();
    sql.update(SECTION)
        .set(SECTION.REMOVAL_ID, id)
        .where(SECTION.ID.in(sections.keySet()))
        .execute();
    sql.update(BLOCK).set(BLOCK.REMOVAL_ID, id).where(BLOCK.ID.in(blocks.keySet())).execute();
    sql.update(PLACEMENT)
        .set(PLACEMENT.REMOVAL_ID, id)
        .where(PLACEMENT.ID.in(placements.keySet()))
        .execute();
    return true;
  }

  private static <T> Map<UUID, Long> revisions(
      List<T> things, Function<T, UUID> id, Function<T, Long> revision) {
    Map<UUID, Long> revisions = new HashMap<>();
    things.forEach(it -> revisions.put(id.apply(it), revision.apply(it)));
    return revisions;
  }

  /** Holds the rows and tells whether all of them are as they were read. */
  private boolean stand(
      Table<Record> table,
      TableField<Record, UUID> id,
      TableField<Record, Long> version,
      Condition standing,
      Map<UUID, Long> asRead) {
    return asRead.isEmpty()
        || sql.select(id, version)
            .from(table)
            .where(id.in(asRead.keySet()), standing)
            .forUpdate()
            .fetchMap(id, version)
            .equals(asRead);
  }

  private static Row row(Removal removal) {
    return new Row()
        .with(REMOVAL.ID, removal.id().value())
        .with(REMOVAL.PLAN_ID, removal.plan().value())
        .with(REMOVAL.WHAT, removal.what().id())
        .with(REMOVAL.TITLE, removal.title())
        .with(REMOVAL.AUTHOR_KIND, removal.author().kind())
        .with(REMOVAL.AUTHOR_ID, removal.author().id())
        .with(REMOVAL.REMOVED_AT, removal.at())
        .with(REMOVAL.PUT_BACK_AT, removal.putBack());
  }

  void putBack(Removal removal) {
    UUID id = removal.id().value();
    sql.update(SECTION).setNull(SECTION.REMOVAL_ID).where(SECTION.REMOVAL_ID.eq(id)).execute();
    sql.update(BLOCK).setNull(BLOCK.REMOVAL_ID).where(BLOCK.REMOVAL_ID.eq(id)).execute();
    sql.update(PLACEMENT)
        .setNull(PLACEMENT.REMOVAL_ID)
        .where(PLACEMENT.REMOVAL_ID.eq(id))
        .execute();
    sql.update(REMOVAL)
        .set(REMOVAL.PUT_BACK_AT, removal.putBack().orElse(null))
        .where(REMOVAL.ID.eq(id))
        .execute();
  }

  Optional<Removal> find(RemovalId id) {
    return sql.select(REMOVAL.fields())
        .from(REMOVAL)
        .where(REMOVAL.ID.eq(id.value()))
        .fetchOptional()
        .map(RemovalRows::removal);
  }

  List<Removal> open(PlanId plan) {
    return sql.select(REMOVAL.fields())
        .from(REMOVAL)
        .where(REMOVAL.PLAN_ID.eq(plan.value()), REMOVAL.PUT_BACK_AT.isNull())
        .orderBy(REMOVAL.REMOVED_AT.desc())
        .fetch(RemovalRows::removal);
  }

  private static Removal removal(Record row) {
    return new Removal(
        new RemovalId(row.get(REMOVAL.ID)),
        new PlanId(row.get(REMOVAL.PLAN_ID)),
        Removal.What.of(row.get(REMOVAL.WHAT)),
        row.get(REMOVAL.TITLE),
        new Author(row.get(REMOVAL.AUTHOR_KIND), Row.cell(row, REMOVAL.AUTHOR_ID)),
        row.get(REMOVAL.REMOVED_AT),
        Row.cell(row, REMOVAL.PUT_BACK_AT));
  }
}
