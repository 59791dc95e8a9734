package no.planverk.application.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.contract.Forger;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedRow;
import no.planverk.domain.tenant.TenantId;

/** Tampers with a journal in memory. */
public record MemoryForger(MemoryTenants tenants, TenantId tenant) implements Forger {
  private static final JournalEntry FORGED =
      new JournalEntry(
          Instant.EPOCH,
          "person",
          Optional.empty(),
          "adopt",
          "plan",
          "forged",
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private MemoryState state() {
    return tenants.committed(tenant);
  }

  @Override
  public void changeRow(long seq) {
    state().journal.replaceAll(it -> it.seq() == seq ? new JournalRow(seq, FORGED) : it);
  }

  @Override
  public void removeRow(long seq) {
    state().journal.removeIf(it -> it.seq() == seq);
  }

  @Override
  public void addRow(long seq) {
    state().journal.add(new JournalRow(seq, FORGED));
  }

  @Override
  public void rehashRow(long seq) {
    JournalRow row =
        state().journal.stream().filter(it -> it.seq() == seq).findFirst().orElseThrow();
    Map.Entry<SealedRow, Long> kept =
        state().sealed.entrySet().stream()
            .filter(it -> it.getKey().seq() == seq)
            .findFirst()
            .orElseThrow();
    state().sealed.remove(kept.getKey());
    state().sealed.put(SealedRow.of(row), kept.getValue());
  }

  @Override
  public void changeSealHash(long seal) {
    state()
        .seals
        .replaceAll(
            it ->
                it.number() == seal
                    ? new JournalSeal(
                        seal, it.rows(), it.lastSeq(), it.previous(), "f".repeat(64), it.sealedAt())
                    : it);
  }

  @Override
  public void removeSeal(long seal) {
    state().seals.removeIf(it -> it.number() == seal);
    state().sealed.values().removeIf(it -> it == seal);
  }
}
