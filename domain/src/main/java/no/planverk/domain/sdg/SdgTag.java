package no.planverk.domain.sdg;

import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * That a plan or one of its goals contributes to a UN goal, or to one target of it, and why the
 * planners think so. Naming a target implies its goal.
 *
 * @param reason 1 to 2,000 characters, not only white space
 */
public record SdgTag(SdgGoal goal, Optional<SdgTarget> target, Optional<String> reason) {
  private static final int LONGEST_REASON = 2_000;

  public SdgTag {
    if (target.isPresent() && target.get().goal() != goal) {
      throw new InvalidValue(
          "target " + target.get().id() + " does not belong to goal " + goal.number());
    }
    if (reason.isPresent() && (reason.get().isBlank() || reason.get().length() > LONGEST_REASON)) {
      throw new InvalidValue("a reason is 1 to 2,000 characters, not only white space");
    }
  }

  /** The tag for a goal, {@code "3"}, or a target, {@code "3.2"}. */
  public static SdgTag of(String id, Optional<String> reason) {
    if (id.indexOf('.') < 0) {
      return new SdgTag(SdgGoal.of(id), Optional.empty(), reason);
    }
    SdgTarget target = new SdgTarget(id);
    return new SdgTag(target.goal(), Optional.of(target), reason);
  }

  public static SdgTag of(String id) {
    return of(id, Optional.empty());
  }

  /** The goal or target as it was given: {@code "3"} or {@code "3.2"}. */
  public String id() {
    return target.map(SdgTarget::id).orElse(Integer.toString(goal.number()));
  }
}
