package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.JOURNAL;
import static no.planverk.adapters.database.tables.Tables.JOURNAL_SEAL;
import static no.planverk.adapters.database.tables.Tables.JOURNAL_SEALED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.port.Seals;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectSeekStep1;
import org.jooq.impl.DSL;

record JooqSeals(DSLContext sql) implements Seals {
  @Override
  public Optional<JournalSeal> newest() {
    return newest(DSL.noCondition());
  }

  @Override
  public Optional<JournalSeal> newestAt(Instant time) {
    return newest(JOURNAL_SEAL.SEALED_AT.le(time));
  }

  private Optional<JournalSeal> newest(Condition which) {
    return sql.selectFrom(JOURNAL_SEAL)
        .where(which)
        .orderBy(JOURNAL_SEAL.NUMBER.desc())
        .limit(1)
        .fetchOptional(JooqSeals::seal);
  }

  @Override
  public List<JournalRow> unsealed(long after, int limit) {
    return open(JooqJournal.COLUMNS, it -> it.gt(after)).limit(limit).fetch(JooqJournal::entry);
  }

  /** Both tables are read in the range of numbers only, however the database goes about it. */
  private SelectSeekStep1<Record, Long> open(
      List<Field<?>> columns, Function<Field<Long>, Condition> range) {
    return sql.select(columns)
        .from(JOURNAL)
        .where(range.apply(JOURNAL.SEQ))
        .and(
            DSL.notExists(
                DSL.selectOne()
                    .from(JOURNAL_SEALED)
                    .where(JOURNAL_SEALED.SEQ.eq(JOURNAL.SEQ), range.apply(JOURNAL_SEALED.SEQ))))
        .orderBy(JOURNAL.SEQ);
  }

  @Override
  public boolean add(JournalSeal seal, List<SealedRow> rows) {
    boolean first =
        sql.insertInto(JOURNAL_SEAL)
                .set(JOURNAL_SEAL.NUMBER, seal.number())
                .set(JOURNAL_SEAL.ROWS, seal.rows())
                .set(JOURNAL_SEAL.LAST_SEQ, seal.lastSeq())
                .set(JOURNAL_SEAL.PREVIOUS, seal.previous())
                .set(JOURNAL_SEAL.HASH, seal.hash())
                .set(JOURNAL_SEAL.SEALED_AT, seal.sealedAt())
                .onConflict(JOURNAL_SEAL.NUMBER)
                .doNothing()
                .execute()
            == 1;
    if (first) {
      Row.insert(sql, JOURNAL_SEALED, rows.stream().map(it -> row(seal, it)).toList());
    }
    return first;
  }

  private static Row row(JournalSeal seal, SealedRow row) {
    return new Row()
        .with(JOURNAL_SEALED.SEQ, row.seq())
        .with(JOURNAL_SEALED.SEAL, seal.number())
        .with(JOURNAL_SEALED.HASH, row.hash());
  }

  @Override
  public List<JournalSeal> after(long number, int limit) {
    return sql.selectFrom(JOURNAL_SEAL)
        .where(JOURNAL_SEAL.NUMBER.gt(number))
        .orderBy(JOURNAL_SEAL.NUMBER)
        .limit(limit)
        .fetch(JooqSeals::seal);
  }

  private static JournalSeal seal(Record row) {
    return new JournalSeal(
        row.get(JOURNAL_SEAL.NUMBER),
        row.get(JOURNAL_SEAL.ROWS),
        row.get(JOURNAL_SEAL.LAST_SEQ),
        row.get(JOURNAL_SEAL.PREVIOUS),
        row.get(JOURNAL_SEAL.HASH),
        row.get(JOURNAL_SEAL.SEALED_AT));
  }

  @Override
  public List<Held> in(JournalSeal seal) {
    List<Field<?>> columns = new ArrayList<>(JooqJournal.COLUMNS);
    columns.add(JOURNAL_SEALED.SEQ);
    columns.add(JOURNAL_SEALED.HASH);
    ResultQuery<Record> held =
        sql.select(columns)
            .from(JOURNAL_SEALED)
            .leftJoin(JOURNAL)
            .on(JOURNAL.SEQ.eq(JOURNAL_SEALED.SEQ))
            .where(JOURNAL_SEALED.SEAL.eq(seal.number()))
            .orderBy(JOURNAL_SEALED.SEQ);
    return held.fetch(JooqSeals::held);
  }

  private static Held held(Record row) {
    return new Held(
        new SealedRow(row.get(JOURNAL_SEALED.SEQ), row.get(JOURNAL_SEALED.HASH)),
        Row.cell(row, JOURNAL.SEQ).map(present -> JooqJournal.entry(row)));
  }

  @Override
  public Optional<Long> unsealedUpTo(long seq) {
    return open(List.of(JOURNAL.SEQ), it -> it.le(seq))
        .limit(1)
        .fetchOptional(row -> row.get(JOURNAL.SEQ));
  }

  @Override
  public long countUnsealed(long after) {
    return sql.fetchCount(open(List.of(JOURNAL.SEQ), it -> it.gt(after)));
  }
}
