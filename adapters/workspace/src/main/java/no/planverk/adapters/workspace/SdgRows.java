package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;

/** The UN's goals that a plan contributes to, one a row: the goal, a target of it, and why. */
record SdgRows(Words words) {
  private static final int SPARE = 2;
  private static final int MOST = 60;

  static void put(List<SdgTag> tags, Map<String, String> values) {
    for (int i = 0; i < tags.size(); i++) {
      SdgTag tag = tags.get(i);
      values.put("sdg-goal-" + (i + 1), Integer.toString(tag.goal().number()));
      values.put("sdg-target-" + (i + 1), tag.target().map(SdgTarget::id).orElse(""));
      values.put("sdg-reason-" + (i + 1), tag.reason().orElse(""));
    }
  }

  List<GroupView> of(Map<String, String> values, Map<String, String> errors) {
    return IntStream.rangeClosed(1, Math.min(MOST, rows(values) + SPARE))
        .mapToObj(it -> row(it, values, errors))
        .toList();
  }

  private static int rows(Map<String, String> values) {
    return Stream.of("sdg-goal-", "sdg-target-", "sdg-reason-")
        .mapToInt(it -> PlanForms.rows(it, values))
        .max()
        .orElse(0);
  }

  private GroupView row(int number, Map<String, String> values, Map<String, String> errors) {
    List<ChoiceView> goals =
        Stream.concat(
                Stream.of(new ChoiceView("", words.get("plan.sdg.none"))),
                Arrays.stream(SdgGoal.values())
                    .map(
                        it ->
                            new ChoiceView(
                                Integer.toString(it.number()),
                                it.number() + " " + it.title(words.language()))))
            .toList();
    String goal = "sdg-goal-" + number;
    String target = "sdg-target-" + number;
    String reason = "sdg-reason-" + number;
    return GroupView.named(
            words.get("plan.sdg.n", number),
            number == 1 ? words.get("plan.sdg.hint") : "",
            List.of(
                FieldView.select(
                        goal, words.get("plan.sdg.goal"), values.getOrDefault(goal, ""), goals)
                    .told(errors),
                FieldView.text(
                        target, words.get("plan.sdg.target"), values.getOrDefault(target, ""))
                    .spare()
                    .told(errors),
                FieldView.text(
                        reason, words.get("plan.sdg.reason"), values.getOrDefault(reason, ""))
                    .spare()
                    .told(errors)))
        .asRow();
  }

  static List<SdgTag> read(Form form) {
    List<SdgTag> tags = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      Optional<String> goal = form.optional("sdg-goal-" + i);
      Optional<String> target = form.optional("sdg-target-" + i);
      Optional<String> reason = PlanForms.shortText(form, "sdg-reason-" + i);
      if (goal.isEmpty() && target.isEmpty() && reason.isPresent()) {
        form.error("sdg-goal-" + i, form.words().get("error.sdg.none"));
      }
      boolean apart =
          goal.isPresent() && target.isPresent() && !target.get().startsWith(goal.get() + ".");
      if (apart) {
        form.error("sdg-target-" + i, form.words().get("error.sdg.apart", goal.orElseThrow()));
      } else if (goal.isPresent() || target.isPresent()) {
        read(form, i, target.or(() -> goal).orElseThrow(), reason).ifPresent(tags::add);
      }
    }
    return tags;
  }

  private static Optional<SdgTag> read(Form form, int row, String id, Optional<String> reason) {
    try {
      return Optional.of(SdgTag.of(id, reason));
    } catch (IllegalArgumentException unknown) {
      form.error("sdg-target-" + row, form.words().get("error.sdg.unknown"));
      return Optional.empty();
    }
  }
}
