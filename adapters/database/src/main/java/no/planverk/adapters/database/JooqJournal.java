package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.JOURNAL;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import no.planverk.application.port.Journal;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

record JooqJournal(DSLContext sql, AtomicBoolean noted) implements Journal {
  static final List<Field<?>> COLUMNS =
      List.of(
          JOURNAL.SEQ,
          JOURNAL.AT,
          JOURNAL.ACTOR_KIND,
          JOURNAL.ACTOR_ID,
          JOURNAL.ACT,
          JOURNAL.OBJECT_KIND,
          JOURNAL.OBJECT_ID,
          JOURNAL.PLAN_ID,
          JOURNAL.REVISION_BEFORE,
          JOURNAL.REVISION_AFTER);

  private static final List<String> REFUSALS =
      Stream.of(JournalAct.values()).filter(JournalAct::isRefusal).map(JournalAct::id).toList();

  @Override
  public void note(JournalEntry entry) {
    noteAll(List.of(entry));
  }

  @Override
  public void noteAll(List<JournalEntry> entries) {
    Row.insert(sql, JOURNAL, entries.stream().map(JooqJournal::row).toList());
    noted.set(true);
  }

  private static Row row(JournalEntry entry) {
    return new Row()
        .with(JOURNAL.AT, entry.at())
        .with(JOURNAL.ACTOR_KIND, entry.actorKind())
        .with(JOURNAL.ACTOR_ID, entry.actorId())
        .with(JOURNAL.ACT, entry.act())
        .with(JOURNAL.OBJECT_KIND, entry.objectKind())
        .with(JOURNAL.OBJECT_ID, entry.objectId())
        .with(JOURNAL.PLAN_ID, entry.plan().map(PlanId::value))
        .with(JOURNAL.REVISION_BEFORE, entry.before())
        .with(JOURNAL.REVISION_AFTER, entry.after());
  }

  @Override
  public List<JournalRow> about(PlanId plan, long after, int limit) {
    return sql.select(COLUMNS)
        .from(JOURNAL)
        .where(JOURNAL.PLAN_ID.eq(plan.value()), JOURNAL.SEQ.gt(after))
        .orderBy(JOURNAL.SEQ)
        .limit(limit)
        .fetch(JooqJournal::entry);
  }

  @Override
  public List<JournalRow> search(JournalQuery query, long before, int limit) {
    return sql.select(COLUMNS)
        .from(JOURNAL)
        .where(JOURNAL.SEQ.lt(before))
        .and(fits(query))
        .orderBy(JOURNAL.SEQ.desc())
        .limit(limit)
        .fetch(JooqJournal::entry);
  }

  private static Condition fits(JournalQuery query) {
    return DSL.and(
        query.actor().map(JOURNAL.ACTOR_ID::eq).orElse(DSL.noCondition()),
        query.plan().map(it -> JOURNAL.PLAN_ID.eq(it.value())).orElse(DSL.noCondition()),
        query.act().map(it -> JOURNAL.ACT.eq(it.id())).orElse(DSL.noCondition()),
        query.object().map(JOURNAL.OBJECT_ID::eq).orElse(DSL.noCondition()),
        query.refusedOnly() ? JOURNAL.ACT.in(REFUSALS) : DSL.noCondition(),
        query.from().map(JOURNAL.AT::ge).orElse(DSL.noCondition()),
        query.to().map(JOURNAL.AT::lt).orElse(DSL.noCondition()));
  }

  static JournalRow entry(Record row) {
    return new JournalRow(
        row.get(JOURNAL.SEQ),
        new JournalEntry(
            row.get(JOURNAL.AT),
            row.get(JOURNAL.ACTOR_KIND),
            Row.cell(row, JOURNAL.ACTOR_ID),
            row.get(JOURNAL.ACT),
            row.get(JOURNAL.OBJECT_KIND),
            row.get(JOURNAL.OBJECT_ID),
            Row.cell(row, JOURNAL.PLAN_ID).map(PlanId::new),
            Row.cell(row, JOURNAL.REVISION_BEFORE),
            Row.cell(row, JOURNAL.REVISION_AFTER)));
  }
}
