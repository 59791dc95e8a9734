package no.planverk.domain.writing;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;

/**
 * A part of a text that two people changed in the same place at the same time. The stored text kept
 * the wording that came first; both are here until someone has chosen.
 *
 * @param part the key of the part
 * @param base the part's HTML as both had it; empty where it was new to both
 * @param mine what {@code author} wrote, the later
 * @param theirs what stood there, the earlier
 */
public record TextConflict(
    ConflictId id,
    PlanId plan,
    SectionId section,
    BlockId block,
    Author author,
    Instant at,
    String part,
    String base,
    String mine,
    String theirs,
    Optional<Instant> settled) {

  /** The same person wrote on in the same part: the newer wording takes the place of the older. */
  public TextConflict writtenOn(String newMine, String newTheirs, Instant now) {
    return new TextConflict(
        id, plan, section, block, author, now, part, base, newMine, newTheirs, settled);
  }

  public TextConflict settledAt(Instant now) {
    return new TextConflict(
        id, plan, section, block, author, at, part, base, mine, theirs, Optional.of(now));
  }
}
