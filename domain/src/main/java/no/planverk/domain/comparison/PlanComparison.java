package no.planverk.domain.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.writing.Alignment;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextComparison;
import no.planverk.domain.writing.TextComparison.Row;
import no.planverk.domain.writing.TextPart;

/**
 * Two public texts of one plan, section beside section and element beside element, in the order of
 * the later one. Sections and elements are recognised by their identities, not by their words.
 */
public record PlanComparison(Difference title, List<ComparedSection> sections) {
  public PlanComparison {
    sections = List.copyOf(sections);
  }

  /** Every element of the two texts, where it stands or stood. */
  public List<ComparedElement> elements() {
    return sections.stream().flatMap(it -> it.elements().stream()).toList();
  }

  public boolean isNone() {
    return title.isNone() && sections.stream().noneMatch(ComparedSection::isChanged);
  }

  /** {@code parts} cuts a text into what is recognised across changes. */
  public static PlanComparison of(
      PublishedText before, PublishedText after, Function<RichText, List<TextPart>> parts) {
    return new Comparing(PlacedText.of(before), PlacedText.of(after), parts).all();
  }

  /** The work of comparing. */
  private record Comparing(
      PlacedText before, PlacedText after, Function<RichText, List<TextPart>> parts) {

    PlanComparison all() {
      Set<Object> moved = moved(before.sectionsUnder(), after.sectionsUnder());
      Set<Object> movedElements = moved(before.elementsUnder(), after.elementsUnder());
      List<ComparedSection> compared = new ArrayList<>();
      for (Object id : together(before.sections(), after.sections())) {
        compared.add(section(id, moved.contains(id), movedElements));
      }
      return new PlanComparison(Difference.of(before.title(), after.title()), compared);
    }

    private ComparedSection section(Object id, boolean moved, Set<Object> movedElements) {
      Optional<PlacedText.Part> was = Optional.ofNullable(before.sections().get(id));
      Optional<PlacedText.Part> is = Optional.ofNullable(after.sections().get(id));
      List<ComparedElement> elements = new ArrayList<>();
      for (Object element : together(elementsIn(before, was), elementsIn(after, is))) {
        boolean here = is.map(it -> it.elements().contains(element)).orElse(false);
        if (here || !after.elements().containsKey(element)) {
          elements.add(element(element, movedElements.contains(element)));
        }
      }
      return new ComparedSection(
          id.toString(),
          is.or(() -> was).orElseThrow().level(),
          was.map(PlacedText.Part::title),
          is.map(PlacedText.Part::title),
          moved,
          TextComparison.of(prose(was), prose(is)),
          elements);
    }

    private List<TextPart> prose(Optional<PlacedText.Part> part) {
      return part.stream()
          .flatMap(it -> it.prose().stream())
          .flatMap(it -> parts.apply(it).stream())
          .toList();
    }

    private static Map<Object, Boolean> elementsIn(
        PlacedText text, Optional<PlacedText.Part> part) {
      Map<Object, Boolean> in = new LinkedHashMap<>();
      part.ifPresent(it -> it.elements().forEach(element -> in.put(element, true)));
      return in;
    }

    private ComparedElement element(Object id, boolean moved) {
      Optional<PublishedElement> was = Optional.ofNullable(before.elements().get(id));
      Optional<PublishedElement> is = Optional.ofNullable(after.elements().get(id));
      List<Row> text = TextComparison.of(words(was), words(is));
      return new ComparedElement(was, is, moved, text, FactChange.between(was, is));
    }

    private List<TextPart> words(Optional<PublishedElement> element) {
      return element.flatMap(PublishedElement::text).map(parts).orElse(List.of());
    }

    /** In the order of the later, what went out after what it stood behind. */
    private static List<Object> together(Map<Object, ?> before, Map<Object, ?> after) {
      List<Object> all = new ArrayList<>(after.keySet());
      int at = 0;
      for (Object id : before.keySet()) {
        int there = all.indexOf(id);
        if (there >= 0) {
          at = there + 1;
        } else {
          all.add(at++, id);
        }
      }
      return all;
    }

    /** What stands under something else than before, or elsewhere among what it stands with. */
    private static Set<Object> moved(
        Map<Object, List<Object>> before, Map<Object, List<Object>> after) {
      Map<Object, Object> above = new LinkedHashMap<>();
      before.forEach((parent, row) -> row.forEach(it -> above.put(it, parent)));
      Set<Object> moved = new HashSet<>();
      after.forEach(
          (parent, row) -> {
            List<Object> stood = before.getOrDefault(parent, List.of());
            List<Object> stayed = row.stream().filter(stood::contains).toList();
            List<Object> were = stood.stream().filter(stayed::contains).toList();
            Set<Integer> inOrder = new HashSet<>();
            Alignment.of(were, stayed).forEach(it -> inOrder.add(it.after()));
            for (int i = 0; i < stayed.size(); i++) {
              if (!inOrder.contains(i)) {
                moved.add(stayed.get(i));
              }
            }
            row.stream()
                .filter(it -> above.containsKey(it) && !parent.equals(above.get(it)))
                .forEach(moved::add);
          });
      return moved;
    }
  }
}
