package no.planverk.application.port;

import java.time.Instant;
import java.util.Map;
import no.planverk.domain.person.Retention;

/** How long a municipality keeps its data, and the removal of what is older. */
public interface KeptData {
  /** What the municipality has decided; the usual days hold for the rest. */
  Map<Retention, Integer> decided();

  void decide(Retention kind, int days);

  /**
   * Removes what ended before {@code time} and says how many there were. People who have left are
   * no rows to be removed: for them nothing is done.
   */
  int remove(Retention kind, Instant time);
}
