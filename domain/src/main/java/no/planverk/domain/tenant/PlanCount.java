package no.planverk.domain.tenant;

import java.util.Optional;
import no.planverk.domain.plan.Stage;

/**
 * How many plans a municipality has, each counted once, by where its working text stands.
 *
 * @param settled nobody works on them: adopted, or only registered
 * @param givenUp begun and given up, and nothing of them was ever adopted
 */
public record PlanCount(int drafts, int inHearing, int finalising, int settled, int givenUp) {
  public static final PlanCount NONE = new PlanCount(0, 0, 0, 0, 0);

  /** With so many plans more whose texts stand there. */
  public PlanCount plus(Optional<Stage> stage, boolean adopted, int more) {
    if (stage.isEmpty() || (stage.get() == Stage.ABANDONED && adopted)) {
      return new PlanCount(drafts, inHearing, finalising, settled + more, givenUp);
    }
    return switch (stage.get()) {
      case DRAFT -> new PlanCount(drafts + more, inHearing, finalising, settled, givenUp);
      case IN_HEARING -> new PlanCount(drafts, inHearing + more, finalising, settled, givenUp);
      case FINALISING -> new PlanCount(drafts, inHearing, finalising + more, settled, givenUp);
      case ABANDONED -> new PlanCount(drafts, inHearing, finalising, settled, givenUp + more);
    };
  }

  /** The plans that there are; what was given up is none. */
  public int plans() {
    return drafts + inHearing + finalising + settled;
  }
}
