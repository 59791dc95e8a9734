package no.planverk.domain.journal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Follows the chain of seals and says up to which number every row that was ever to come has come.
 * A row with a lower number that no seal holds was put there by other hands: sealing never looks
 * there again.
 */
public final class SealedGround {
  private final Deque<JournalSeal> recent = new ArrayDeque<>();
  private long settled;
  private long newest;

  public void follow(JournalSeal seal) {
    recent.add(seal);
    newest = seal.lastSeq();
    while (seal.isSettledAfter(recent.getFirst())) {
      settled = recent.removeFirst().lastSeq();
    }
  }

  public long upTo() {
    return Math.min(settled, newest);
  }
}
