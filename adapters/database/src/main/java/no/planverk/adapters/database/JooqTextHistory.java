package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.TEXT_CONFLICT;
import static no.planverk.adapters.database.tables.Tables.TEXT_REVISION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.TextHistory;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.RevisionId;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextRevision;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSeekStep2;
import org.jooq.impl.DSL;

/** Revisions of texts and conflicts between them, as rows. */
record JooqTextHistory(DSLContext sql) implements TextHistory {
  @Override
  public Optional<TextRevision> latest(BlockId block) {
    return revisions(TEXT_REVISION.BLOCK_ID.eq(block.value()))
        .limit(1)
        .fetchOptional()
        .map(JooqTextHistory::revision);
  }

  @Override
  public Optional<TextRevision> revision(RevisionId id) {
    return revisions(TEXT_REVISION.ID.eq(id.value()))
        .fetchOptional()
        .map(JooqTextHistory::revision);
  }

  @Override
  public List<TextRevision> ofSection(SectionId section) {
    return revisions(TEXT_REVISION.SECTION_ID.eq(section.value())).fetch(JooqTextHistory::revision);
  }

  @Override
  public List<Stretch> writtenSince(PlanId plan, Instant time) {
    Field<Instant> last = DSL.max(TEXT_REVISION.TO_AT);
    return sql.select(
            TEXT_REVISION.SECTION_ID, TEXT_REVISION.AUTHOR_KIND, TEXT_REVISION.AUTHOR_ID, last)
        .from(TEXT_REVISION)
        .where(
            TEXT_REVISION.PLAN_ID.eq(plan.value()),
            TEXT_REVISION.TO_AT.gt(time),
            TEXT_REVISION.AUTHOR_KIND.isNotNull())
        .groupBy(TEXT_REVISION.SECTION_ID, TEXT_REVISION.AUTHOR_KIND, TEXT_REVISION.AUTHOR_ID)
        .orderBy(last.desc(), TEXT_REVISION.SECTION_ID, TEXT_REVISION.AUTHOR_ID)
        .fetch(
            row ->
                new Stretch(
                    new SectionId(row.get(TEXT_REVISION.SECTION_ID)),
                    new Author(
                        row.get(TEXT_REVISION.AUTHOR_KIND), Row.cell(row, TEXT_REVISION.AUTHOR_ID)),
                    row.get(last)));
  }

  private SelectSeekStep2<Record, ?, ?> revisions(Condition... which) {
    return sql.select(TEXT_REVISION.fields())
        .from(TEXT_REVISION)
        .where(which)
        .orderBy(TEXT_REVISION.TO_AT.desc(), TEXT_REVISION.ID.desc());
  }

  private static TextRevision revision(Record row) {
    return new TextRevision(
        new RevisionId(row.get(TEXT_REVISION.ID)),
        new PlanId(row.get(TEXT_REVISION.PLAN_ID)),
        new SectionId(row.get(TEXT_REVISION.SECTION_ID)),
        new BlockId(row.get(TEXT_REVISION.BLOCK_ID)),
        Row.cell(row, TEXT_REVISION.AUTHOR_KIND)
            .map(kind -> new Author(kind, Row.cell(row, TEXT_REVISION.AUTHOR_ID))),
        row.get(TEXT_REVISION.TAB),
        row.get(TEXT_REVISION.FROM_AT),
        row.get(TEXT_REVISION.TO_AT),
        new RichText(row.get(TEXT_REVISION.RICH_TEXT)));
  }

  @Override
  public void add(TextRevision revision) {
    Row row =
        new Row()
            .with(TEXT_REVISION.ID, revision.id().value())
            .with(TEXT_REVISION.PLAN_ID, revision.plan().value())
            .with(TEXT_REVISION.BLOCK_ID, revision.block().value())
            .with(TEXT_REVISION.AUTHOR_KIND, revision.author().map(Author::kind))
            .with(TEXT_REVISION.AUTHOR_ID, revision.author().flatMap(Author::id))
            .with(TEXT_REVISION.TAB, revision.tab())
            .with(TEXT_REVISION.FROM_AT, revision.from())
            .with(TEXT_REVISION.SECTION_ID, revision.section().value())
            .with(TEXT_REVISION.TO_AT, revision.to())
            .with(TEXT_REVISION.RICH_TEXT, revision.text().html());
    Row.insert(sql, TEXT_REVISION, List.of(row));
  }

  @Override
  public void save(TextRevision revision) {
    sql.update(TEXT_REVISION)
        .set(TEXT_REVISION.SECTION_ID, revision.section().value())
        .set(TEXT_REVISION.TO_AT, revision.to())
        .set(TEXT_REVISION.RICH_TEXT, revision.text().html())
        .where(TEXT_REVISION.ID.eq(revision.id().value()))
        .execute();
  }

  @Override
  public void add(TextConflict conflict) {
    Row row =
        changing(conflict)
            .with(TEXT_CONFLICT.ID, conflict.id().value())
            .with(TEXT_CONFLICT.PLAN_ID, conflict.plan().value())
            .with(TEXT_CONFLICT.SECTION_ID, conflict.section().value())
            .with(TEXT_CONFLICT.BLOCK_ID, conflict.block().value())
            .with(TEXT_CONFLICT.AUTHOR_KIND, conflict.author().kind())
            .with(TEXT_CONFLICT.AUTHOR_ID, conflict.author().id())
            .with(TEXT_CONFLICT.PART, conflict.part())
            .with(TEXT_CONFLICT.BASE, conflict.base());
    Row.insert(sql, TEXT_CONFLICT, List.of(row));
  }

  @Override
  public void save(TextConflict conflict) {
    sql.update(TEXT_CONFLICT)
        .set(changing(conflict).values())
        .where(TEXT_CONFLICT.ID.eq(conflict.id().value()))
        .execute();
  }

  private static Row changing(TextConflict conflict) {
    return new Row()
        .with(TEXT_CONFLICT.AT, conflict.at())
        .with(TEXT_CONFLICT.MINE, conflict.mine())
        .with(TEXT_CONFLICT.THEIRS, conflict.theirs())
        .with(TEXT_CONFLICT.SETTLED_AT, conflict.settled());
  }

  @Override
  public Optional<TextConflict> conflict(ConflictId id) {
    return sql.select(TEXT_CONFLICT.fields())
        .from(TEXT_CONFLICT)
        .where(TEXT_CONFLICT.ID.eq(id.value()))
        .fetchOptional()
        .map(JooqTextHistory::conflict);
  }

  @Override
  public List<TextConflict> conflicts(PlanId plan) {
    return sql.select(TEXT_CONFLICT.fields())
        .from(TEXT_CONFLICT)
        .where(TEXT_CONFLICT.PLAN_ID.eq(plan.value()), TEXT_CONFLICT.SETTLED_AT.isNull())
        .orderBy(TEXT_CONFLICT.AT, TEXT_CONFLICT.ID)
        .fetch(JooqTextHistory::conflict);
  }

  private static TextConflict conflict(Record row) {
    return new TextConflict(
        new ConflictId(row.get(TEXT_CONFLICT.ID)),
        new PlanId(row.get(TEXT_CONFLICT.PLAN_ID)),
        new SectionId(row.get(TEXT_CONFLICT.SECTION_ID)),
        new BlockId(row.get(TEXT_CONFLICT.BLOCK_ID)),
        new Author(row.get(TEXT_CONFLICT.AUTHOR_KIND), Row.cell(row, TEXT_CONFLICT.AUTHOR_ID)),
        row.get(TEXT_CONFLICT.AT),
        row.get(TEXT_CONFLICT.PART),
        row.get(TEXT_CONFLICT.BASE),
        row.get(TEXT_CONFLICT.MINE),
        row.get(TEXT_CONFLICT.THEIRS),
        Row.cell(row, TEXT_CONFLICT.SETTLED_AT));
  }
}
