package no.planverk.domain.sdg;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.domain.InvalidValue;

/** One of the 169 targets under the UN's goals, by its id: {@code 11.3} or {@code 1.a}. */
public record SdgTarget(String id) {
  private static final Set<String> IDS =
      Arrays.stream(SdgGoal.values())
          .flatMap(SdgGoal::targetIds)
          .collect(Collectors.toUnmodifiableSet());

  public SdgTarget {
    if (!IDS.contains(id)) {
      throw new InvalidValue("the UN has no target " + id);
    }
  }

  public SdgGoal goal() {
    return SdgGoal.of(id.substring(0, id.indexOf('.')));
  }

  /** All 169, goal by goal in the UN's order. */
  public static List<SdgTarget> all() {
    return Arrays.stream(SdgGoal.values()).flatMap(goal -> goal.targets().stream()).toList();
  }
}
