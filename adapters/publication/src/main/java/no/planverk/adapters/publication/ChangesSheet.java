package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.ChangesView.ElementView;
import no.planverk.adapters.publication.view.ChangesView.FactView;
import no.planverk.adapters.publication.view.ChangesView.Mark;
import no.planverk.adapters.publication.view.ChangesView.SectionView;
import no.planverk.adapters.publication.view.ChangesView.WordsView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.comparison.ComparedElement;
import no.planverk.domain.comparison.ComparedSection;
import no.planverk.domain.comparison.FactChange;
import no.planverk.domain.comparison.PlanComparison;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextComparison.Row;

/** Lays out what changed between two versions, as it reads, and nothing that stayed. */
record ChangesSheet(Wording words, PlanComparison comparison) {
  /** How much changed, in words; nothing where nothing did. */
  List<String> counts() {
    List<String> counts = new ArrayList<>();
    count(
        counts,
        "sections.added",
        comparison.sections().stream().filter(ChangesSheet::isNew).count());
    count(
        counts,
        "sections.removed",
        comparison.sections().stream().filter(it -> isNamed(it) && it.isRemoved()).count());
    count(
        counts,
        "sections.changed",
        comparison.sections().stream()
            .filter(it -> isNamed(it) && !it.isAdded() && !it.isRemoved())
            .filter(it -> it.isRenamed() || it.isReworded())
            .count());
    List<ComparedElement> elements = comparison.elements();
    count(counts, "elements.added", elements.stream().filter(ComparedElement::isAdded).count());
    count(counts, "elements.removed", elements.stream().filter(ComparedElement::isRemoved).count());
    count(
        counts, "elements.changed", elements.stream().filter(ComparedElement::isReworded).count());
    return counts;
  }

  private static boolean isNew(ComparedSection section) {
    return isNamed(section) && section.isAdded();
  }

  private static boolean isNamed(ComparedSection section) {
    return !section.after().or(section::before).orElse("").isEmpty();
  }

  private void count(List<String> counts, String what, long many) {
    if (many > 0) {
      counts.add(words.get("changes." + what, many));
    }
  }

  List<SectionView> sections() {
    return comparison.sections().stream()
        .filter(ComparedSection::isChanged)
        .map(this::section)
        .toList();
  }

  private SectionView section(ComparedSection section) {
    return new SectionView(
        isNamed(section)
            ? words(Difference.of(section.before().orElse(""), section.after().orElse("")))
            : List.of(new WordsView(Mark.SAME, words.get("changes." + section.id()))),
        isNamed(section)
            ? what(section.isAdded(), section.isRemoved(), section.moved())
            : Optional.empty(),
        texts(section.prose()),
        section.elements().stream().filter(ComparedElement::isChanged).map(this::element).toList());
  }

  private Optional<String> what(boolean added, boolean removed, boolean moved) {
    if (added) {
      return Optional.of(words.get("changes.added"));
    }
    if (removed) {
      return Optional.of(words.get("changes.removed"));
    }
    return moved ? Optional.of(words.get("changes.moved")) : Optional.empty();
  }

  private ElementView element(ComparedElement element) {
    return new ElementView(
        words.kind(element.shown().kind()),
        words(element.title()),
        what(element.isAdded(), element.isRemoved(), element.moved())
            .orElseGet(() -> words.get("changes.changed")),
        texts(element.text()),
        element.facts().stream().map(this::fact).toList());
  }

  private FactView fact(FactChange change) {
    return new FactView(
        words.get("changes.fact." + change.fact().id()),
        said(change.fact(), change.before()),
        said(change.fact(), change.after()));
  }

  private Optional<String> said(FactChange.Fact fact, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (fact) {
          case KIND -> words.kind(ElementKind.of(value));
          case STATUS -> words.get("status." + value);
          case START, DEADLINE -> words.due(new Due(value));
          case NUMBER, OWNER, PRIORITY, SDG, COSTS, INDICATOR -> value;
        });
  }

  private static List<List<WordsView>> texts(List<Row> rows) {
    return rows.stream()
        .filter(it -> !it.isSame() && !it.isMarkupOnly())
        .map(it -> words(it.difference()))
        .toList();
  }

  private static List<WordsView> words(Difference difference) {
    return difference.pieces().stream()
        .map(it -> new WordsView(mark(it.change()), it.words()))
        .toList();
  }

  private static Mark mark(Difference.Change change) {
    return switch (change) {
      case SAME -> Mark.SAME;
      case OUT -> Mark.OUT;
      case IN -> Mark.IN;
    };
  }
}
