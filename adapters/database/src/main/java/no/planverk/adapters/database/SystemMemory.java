package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.JOURNAL;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.tenant.TenantId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The snapshots of all plans that were read last, each for as long as the journal of its
 * municipality has not grown since: every write notes there what it did, in the same transaction.
 */
final class SystemMemory {
  /** Elements kept at most, of all municipalities together: some 50 MB. */
  private static final long ELEMENTS = 40_000;

  /** So late at most a transaction may add a row with a lower number; none lasts that long. */
  private static final Duration LATE = Duration.ofMinutes(10);

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Cache<TenantId, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(ELEMENTS)
          .weigher((TenantId tenant, Kept it) -> 1 + it.plans().elements().size())
          .expireAfterWrite(LONGEST)
          .build();

  /** How far the journal had come: rows after the first number, and the last number. */
  private record Mark(long after, int rows, long last) {}

  private record Kept(LocalDate day, Mark mark, PlanSystem plans) {}

  /** All plans as they stand; nothing may have been written before in the same transaction. */
  PlanSystem of(TenantId tenant, DSLContext sql, Clock clock, LocalDate day) {
    Optional<Kept> found =
        Optional.ofNullable(kept.getIfPresent(tenant))
            .filter(it -> it.day().equals(day))
            .filter(it -> it.mark().equals(mark(sql, it.mark().after())));
    if (found.isPresent()) {
      return found.get().plans();
    }
    Mark mark = mark(sql, settled(sql, clock));
    PlanSystem plans = new SystemRows(sql, clock).read(day);
    kept.put(tenant, new Kept(day, mark, plans));
    return plans;
  }

  private static Mark mark(DSLContext sql, long after) {
    return sql.select(DSL.count(), DSL.coalesce(DSL.max(JOURNAL.SEQ), after))
        .from(JOURNAL)
        .where(JOURNAL.SEQ.gt(after))
        .fetchSingle(row -> new Mark(after, row.value1(), row.value2()));
  }

  /** The number up to which no row can come any more. */
  private static long settled(DSLContext sql, Clock clock) {
    return sql.select(DSL.coalesce(DSL.max(JOURNAL.SEQ), 0L))
        .from(JOURNAL)
        .where(JOURNAL.AT.lt(clock.instant().minus(LATE)))
        .fetchSingle()
        .value1();
  }
}
