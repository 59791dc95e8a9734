package no.planverk.adapters.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.planverk.adapters.publication.view.SdgView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;

/** The marks of the UN's goals: one a goal, in the UN's order, with the targets that were named. */
final class Marks {
  private Marks() {}

  static List<SdgView> in(Wording words, List<SdgTag> tags) {
    Map<SdgGoal, List<SdgTag>> byGoal =
        tags.stream()
            .collect(Collectors.groupingBy(SdgTag::goal, TreeMap::new, Collectors.toList()));
    return byGoal.entrySet().stream().map(it -> mark(words, it.getKey(), it.getValue())).toList();
  }

  private static SdgView mark(Wording words, SdgGoal goal, List<SdgTag> tags) {
    return new SdgView(
        goal.number(),
        goal.title(words.language()),
        tags.stream().map(SdgTag::target).flatMap(Optional::stream).map(SdgTarget::id).toList(),
        tags.stream().map(SdgTag::reason).flatMap(Optional::stream).distinct().toList());
  }
}
