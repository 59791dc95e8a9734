package no.planverk.domain.comparison;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextComparison.Row;

/** An element as it was and as it is; one of them is missing where it came in or went out. */
public record ComparedElement(
    Optional<PublishedElement> before,
    Optional<PublishedElement> after,
    boolean moved,
    List<Row> text,
    List<FactChange> facts) {
  public ComparedElement {
    text = List.copyOf(text);
    facts = List.copyOf(facts);
  }

  /** As it is now, or as it was before it went out. */
  public PublishedElement shown() {
    return after.or(() -> before).orElseThrow();
  }

  public Difference title() {
    return Difference.of(
        before.map(PublishedElement::title).orElse(""),
        after.map(PublishedElement::title).orElse(""));
  }

  public boolean isAdded() {
    return before.isEmpty();
  }

  public boolean isRemoved() {
    return after.isEmpty();
  }

  /** Whether its title, text or facts are others than before. */
  public boolean isReworded() {
    return !isAdded()
        && !isRemoved()
        && (!title().isNone() || !facts.isEmpty() || text.stream().anyMatch(it -> !it.isSame()));
  }

  public boolean isChanged() {
    return isAdded() || isRemoved() || moved || isReworded();
  }
}
