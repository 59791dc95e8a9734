package no.planverk.domain.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;

/** What is sought in the journal: every part that is given must fit. Times from, and before. */
public record JournalQuery(
    Optional<UUID> actor,
    Optional<PlanId> plan,
    Optional<JournalAct> act,
    Optional<String> object,
    boolean refusedOnly,
    Optional<Instant> from,
    Optional<Instant> to) {
  public static final JournalQuery EVERYTHING =
      new JournalQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());

  /** All rows of one who acts. */
  public static JournalQuery by(UUID actor) {
    return new JournalQuery(
        Optional.of(actor),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** All rows about one thing. */
  public static JournalQuery about(String object) {
    return new JournalQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(object),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** The same, where it was refused. */
  public JournalQuery refused() {
    return new JournalQuery(actor, plan, act, object, true, from, to);
  }
}
