package no.planverk.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.Seals;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedGround;
import no.planverk.domain.journal.SealedRow;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;

/**
 * Puts a seal on what is new in a municipality's journal, batch by batch. Nobody who writes waits
 * for it; a row that is stored late, with a lower number, comes in a later seal. Of two who seal at
 * once, one does and the other stops.
 */
public final class SealJournal {
  private static final int BATCH = 1_000;

  private final Desk desk;

  public SealJournal(Desk desk) {
    this.desk = desk;
  }

  /** How many rows were sealed. */
  public long seal(Operator operator, TenantId tenant) {
    Actor job = new Actor.SystemJob(tenant);
    Instant now = desk.now();
    Optional<JournalSeal> seal = desk.in(job, stores -> next(stores.seals(), now));
    long rows = 0;
    while (seal.isPresent()) {
      rows += seal.get().rows();
      if (seal.get().rows() < BATCH) {
        return rows;
      }
      long last = seal.get().lastSeq();
      seal = desk.in(job, stores -> from(last, stores.seals(), now));
    }
    return rows;
  }

  private static Optional<JournalSeal> next(Seals seals, Instant now) {
    return from(ground(seals).upTo(), seals, now);
  }

  /** The ground that is sealed; above it a row can still have come. */
  static SealedGround ground(Seals seals) {
    SealedGround ground = new SealedGround();
    seals
        .newest()
        .ifPresent(
            newest -> {
              seals
                  .newestAt(newest.sealedAt().minus(JournalSeal.SETTLING))
                  .ifPresent(ground::follow);
              ground.follow(newest);
            });
    return ground;
  }

  private static Optional<JournalSeal> from(long after, Seals seals, Instant now) {
    Optional<JournalSeal> before = seals.newest();
    List<JournalRow> rows = seals.unsealed(after, BATCH);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<SealedRow> sealed = rows.stream().map(SealedRow::of).toList();
    JournalSeal seal = JournalSeal.on(before, sealed, now);
    return Optional.of(seal).filter(it -> seals.add(it, sealed));
  }
}
