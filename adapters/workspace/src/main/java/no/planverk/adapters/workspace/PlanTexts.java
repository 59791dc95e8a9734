package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.application.publishing.FrozenName;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.Series;

/** The texts that a plan has: the one being worked on, and those that were adopted and heard. */
record PlanTexts(Words words, PlanCard card) {
  /** What the working text is called in addresses. */
  static final String WORKING = "working";

  /** All of them, the newest first. */
  List<ChoiceView> choices() {
    List<ChoiceView> choices = new ArrayList<>();
    if (card.plan().workingText().isPresent()) {
      choices.add(new ChoiceView(WORKING, words.get("plan-text.working")));
    }
    card.plan().versions().stream()
        .sorted(
            Comparator.comparingInt(Version::number)
                .thenComparingInt(Version::correction)
                .reversed())
        .map(it -> new FrozenName(Series.ADOPTED, it.number(), it.correction()))
        .map(this::choice)
        .forEach(choices::add);
    card.plan().hearings().stream()
        .sorted(Comparator.comparing(Hearing::from).reversed())
        .flatMap(it -> it.heardVersion().stream())
        .map(it -> new FrozenName(Series.HEARD, it, 0))
        .map(this::choice)
        .forEach(choices::add);
    return card.plan().facts().registeredOnly() ? List.of() : choices;
  }

  private ChoiceView choice(FrozenName name) {
    return new ChoiceView(name(name), label(Optional.of(name)));
  }

  String label(Optional<FrozenName> text) {
    if (text.isEmpty()) {
      return words.get("plan-text.working");
    }
    FrozenName name = text.get();
    if (name.series() == Series.HEARD) {
      return words.get("plan-text.heard", name.number());
    }
    return name.correction() == 0
        ? words.get("plan.version.n", name.number())
        : words.get("plan.version.corrected", name.number(), name.correction());
  }

  /** Reads {@code working}, or {@code adopted-2-1}: the first correction of version 2. */
  static Optional<FrozenName> read(String name) {
    if (name.equals(WORKING)) {
      return Optional.empty();
    }
    String[] parts = name.split("-", -1);
    if (parts.length != 3 || !parts[1].matches("\\d{1,6}") || !parts[2].matches("\\d{1,6}")) {
      throw new Turned(404, "not-found");
    }
    try {
      return Optional.of(
          new FrozenName(
              Series.of(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    } catch (InvalidValue none) {
      throw new Turned(404, "not-found");
    }
  }

  static String name(FrozenName text) {
    return text.series().id() + "-" + text.number() + "-" + text.correction();
  }
}
