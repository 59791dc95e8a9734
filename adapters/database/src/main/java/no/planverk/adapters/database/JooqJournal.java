package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.JOURNAL;

import java.util.List;
import no.planverk.application.port.Journal;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalRow;
import org.jooq.DSLContext;
import org.jooq.Record;

record JooqJournal(DSLContext sql) implements Journal {
  @Override
  public void note(JournalEntry entry) {
    sql.insertInto(JOURNAL)
        .set(JOURNAL.AT, entry.at())
        .set(JOURNAL.ACTOR_KIND, entry.actorKind())
        .set(JOURNAL.ACTOR_ID, entry.actorId().orElse(null))
        .set(JOURNAL.ACT, entry.act())
        .set(JOURNAL.OBJECT_KIND, entry.objectKind())
        .set(JOURNAL.OBJECT_ID, entry.objectId())
        .set(JOURNAL.PLAN_ID, entry.plan().map(PlanId::value).orElse(null))
        .set(JOURNAL.REVISION_BEFORE, entry.before().orElse(null))
        .set(JOURNAL.REVISION_AFTER, entry.after().orElse(null))
        .execute();
  }

  @Override
  public List<JournalRow> about(PlanId plan, long after, int limit) {
    return sql.select(
            JOURNAL.SEQ,
            JOURNAL.AT,
            JOURNAL.ACTOR_KIND,
            JOURNAL.ACTOR_ID,
            JOURNAL.ACT,
            JOURNAL.OBJECT_KIND,
            JOURNAL.OBJECT_ID,
            JOURNAL.PLAN_ID,
            JOURNAL.REVISION_BEFORE,
            JOURNAL.REVISION_AFTER)
        .from(JOURNAL)
        .where(JOURNAL.PLAN_ID.eq(plan.value()), JOURNAL.SEQ.gt(after))
        .orderBy(JOURNAL.SEQ)
        .limit(limit)
        .fetch(JooqJournal::entry);
  }

  private static JournalRow entry(Record row) {
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
