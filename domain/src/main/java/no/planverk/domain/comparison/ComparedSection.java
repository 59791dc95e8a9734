package no.planverk.domain.comparison;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.writing.TextComparison.Row;

/**
 * A section as it was and as it is; one of the titles is missing where it came in or went out.
 *
 * @param id the section's identity, {@link #WORDS} or {@link #REST}
 */
public record ComparedSection(
    String id,
    int level,
    Optional<String> before,
    Optional<String> after,
    boolean moved,
    List<Row> prose,
    List<ComparedElement> elements) {
  /** Where the vision and values that are the plan's own words stand. */
  public static final String WORDS = "words";

  /** Where elements stand that no section shows. */
  public static final String REST = "rest";

  public ComparedSection {
    prose = List.copyOf(prose);
    elements = List.copyOf(elements);
  }

  public boolean isAdded() {
    return before.isEmpty();
  }

  public boolean isRemoved() {
    return after.isEmpty();
  }

  public boolean isRenamed() {
    return before.isPresent() && after.isPresent() && !before.equals(after);
  }

  public boolean isReworded() {
    return prose.stream().anyMatch(it -> !it.isSame());
  }

  public boolean isChanged() {
    return isAdded()
        || isRemoved()
        || isRenamed()
        || moved
        || isReworded()
        || elements.stream().anyMatch(ComparedElement::isChanged);
  }
}
