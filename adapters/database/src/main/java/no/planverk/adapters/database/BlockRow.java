package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.BLOCK;

import java.util.Comparator;
import java.util.List;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.RemovalId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/** Blocks as rows: either rich text or a placement. */
final class BlockRow {
  private BlockRow() {}

  /** Those that stand in the plan's text. */
  static List<Block> read(DSLContext sql, PlanId plan) {
    return select(sql, BLOCK.PLAN_ID.eq(plan.value()), BLOCK.REMOVAL_ID.isNull())
        .fetch(BlockRow::block);
  }

  /** Those that stand in one section, in its order. */
  static List<Block> in(DSLContext sql, PlanId plan, SectionId section) {
    return select(
            sql,
            BLOCK.PLAN_ID.eq(plan.value()),
            BLOCK.SECTION_ID.eq(section.value()),
            BLOCK.REMOVAL_ID.isNull())
        .fetch(BlockRow::block)
        .stream()
        .sorted(Comparator.comparing(Block::rank))
        .toList();
  }

  static List<Block> removed(DSLContext sql, RemovalId removal) {
    return select(sql, BLOCK.REMOVAL_ID.eq(removal.value())).fetch(BlockRow::block);
  }

  static SelectConditionStep<? extends Record> select(DSLContext sql, Condition... which) {
    return sql.select(
            BLOCK.ID,
            BLOCK.PLAN_ID,
            BLOCK.SECTION_ID,
            BLOCK.POSITION,
            BLOCK.RICH_TEXT,
            BLOCK.PLACEMENT_ID,
            BLOCK.VERSION)
        .from(BLOCK)
        .where(which);
  }

  static Block block(Record row) {
    return new Block(
        new BlockId(row.get(BLOCK.ID)),
        new PlanId(row.get(BLOCK.PLAN_ID)),
        new SectionId(row.get(BLOCK.SECTION_ID)),
        new Rank(row.get(BLOCK.POSITION)),
        holding(row),
        row.get(BLOCK.VERSION));
  }

  private static Block.Holding holding(Record row) {
    return Row.cell(row, BLOCK.RICH_TEXT)
        .<Block.Holding>map(html -> new Block.Prose(new RichText(html)))
        .orElseGet(() -> new Block.Shown(new PlacementId(row.get(BLOCK.PLACEMENT_ID))));
  }

  static void add(DSLContext sql, List<Block> blocks) {
    Row.insert(
        sql,
        BLOCK,
        blocks.stream().map(it -> row(it, it.revision()).with(BLOCK.ID, it.id().value())).toList());
  }

  static boolean save(DSLContext sql, Block block) {
    return sql.update(BLOCK)
            .set(row(block, block.revision() + 1).values())
            .where(BLOCK.ID.eq(block.id().value()), BLOCK.VERSION.eq(block.revision()))
            .execute()
        == 1;
  }

  private static Row row(Block block, long revision) {
    Row row =
        new Row()
            .with(BLOCK.PLAN_ID, block.plan().value())
            .with(BLOCK.SECTION_ID, block.section().value())
            .with(BLOCK.POSITION, block.rank().digits())
            .with(BLOCK.VERSION, revision);
    return switch (block.holding()) {
      case Block.Prose(RichText text) ->
          row.with(BLOCK.RICH_TEXT, text.html()).empty(BLOCK.PLACEMENT_ID);
      case Block.Shown(PlacementId placement) ->
          row.empty(BLOCK.RICH_TEXT).with(BLOCK.PLACEMENT_ID, placement.value());
    };
  }
}
