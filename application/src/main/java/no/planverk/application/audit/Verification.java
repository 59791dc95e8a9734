package no.planverk.application.audit;

import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Seals;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.journal.JournalCheck.Damage;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedGround;
import no.planverk.domain.journal.SealedRow;

/** Goes along the chain of seals until its end or the first damage. */
final class Verification {
  private final SealedGround ground = new SealedGround();
  private Optional<JournalSeal> last = Optional.empty();
  private Optional<JournalCheck.Broken> broken = Optional.empty();
  private long rows;

  boolean isWhole() {
    return broken.isEmpty();
  }

  JournalCheck broken() {
    return broken.orElseThrow();
  }

  long lastSeal() {
    return last.map(JournalSeal::number).orElse(0L);
  }

  void follow(JournalSeal seal, List<Seals.Held> held) {
    held.forEach(it -> check(seal, it));
    checkChain(seal);
    checkSeal(seal, held.stream().map(Seals.Held::sealed).toList());
    rows += held.size();
    ground.follow(seal);
    last = Optional.of(seal);
  }

  private void check(JournalSeal seal, Seals.Held held) {
    Optional<Long> row = Optional.of(held.sealed().seq());
    if (held.now().isEmpty()) {
      found(Damage.ROW_MISSING, seal, row);
    } else if (!SealedRow.of(held.now().get()).equals(held.sealed())) {
      found(Damage.ROW_CHANGED, seal, row);
    } else if (held.sealed().seq() <= ground.upTo()) {
      found(Damage.ROW_ADDED_LATER, seal, row);
    }
  }

  private void checkChain(JournalSeal seal) {
    String before = last.map(JournalSeal::hash).orElse(JournalSeal.BEGINNING);
    if (seal.number() != lastSeal() + 1 || !seal.previous().equals(before)) {
      found(Damage.CHAIN_BROKEN, seal, Optional.empty());
    }
  }

  private void checkSeal(JournalSeal seal, List<SealedRow> held) {
    if (held.isEmpty() || !seal.equals(JournalSeal.on(last, held, seal.sealedAt()))) {
      found(Damage.SEAL_CHANGED, seal, Optional.empty());
    }
  }

  private void found(Damage damage, JournalSeal seal, Optional<Long> row) {
    if (broken.isEmpty()) {
      broken = Optional.of(new JournalCheck.Broken(damage, Optional.of(seal.number()), row));
    }
  }

  /** Rows that no seal holds must be new. */
  JournalCheck end(Seals seals) {
    Optional<Long> added = seals.unsealedUpTo(ground.upTo());
    if (added.isPresent()) {
      return new JournalCheck.Broken(Damage.ROW_ADDED_LATER, Optional.empty(), added);
    }
    return new JournalCheck.Whole(
        rows, lastSeal(), seals.countUnsealed(ground.upTo()), last.map(JournalSeal::hash));
  }
}
