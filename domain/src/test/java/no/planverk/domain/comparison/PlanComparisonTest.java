package no.planverk.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedSection.Prose;
import no.planverk.domain.publication.PublishedSection.Shown;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.writing.TextPart;
import org.junit.jupiter.api.Test;

/** Two texts of a plan: what came in, went out, moved and was reworded. */
class PlanComparisonTest {
  private static final UUID A = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final UUID B = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  private static final UUID C = UUID.fromString("00000000-0000-0000-0000-00000000000c");

  /** Every line is a part, known by its first word. */
  private static List<TextPart> lines(RichText text) {
    List<TextPart> parts = new ArrayList<>();
    for (String line : text.html().split("\n", -1)) {
      parts.add(new TextPart(line.split(" ", -1)[0], "", false, line, line));
    }
    return parts;
  }

  private static PublishedSection section(
      UUID id, String title, List<PublishedSection.Block> blocks, PublishedSection... under) {
    return new PublishedSection(new SectionId(id), title, blocks, List.of(under));
  }

  private static PublishedSection section(UUID id, String title) {
    return section(id, title, List.of());
  }

  private static Prose prose(String lines) {
    return new Prose(new RichText(lines));
  }

  private static PublishedElement element(
      UUID id, String title, String deadline, PublishedElement... children) {
    return new PublishedElement(
        new PlacementId(id),
        new ElementId(id),
        ElementKind.MEASURE,
        Optional.empty(),
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(new Due(deadline)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        IndicatorValues.NONE,
        List.of(),
        List.of(children));
  }

  private static PublishedText text(PublishedSection... sections) {
    return new PublishedText(
        new PlanId(A),
        "no.strategy",
        "Byplan",
        Optional.empty(),
        Language.NB,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(sections),
        List.of(),
        List.of());
  }

  private static PlanComparison compared(PublishedText before, PublishedText after) {
    return PlanComparison.of(before, after, PlanComparisonTest::lines);
  }

  private static List<String> titles(PlanComparison comparison) {
    return comparison.sections().stream()
        .map(it -> it.after().or(it::before).orElseThrow())
        .toList();
  }

  @Test
  void the_same_text_has_no_differences() {
    PublishedText text =
        text(section(A, "Mål", List.of(prose("en to"), new Shown(element(B, "Fortau", "2027")))));
    assertThat(compared(text, text).isNone()).isTrue();
  }

  @Test
  void sections_come_in_go_out_and_change_names_by_identity() {
    PlanComparison comparison =
        compared(
            text(section(A, "Innledning"), section(B, "Gammelt"), section(C, "Mål")),
            text(section(A, "Forord"), section(C, "Mål"), section(UUID.randomUUID(), "Nytt")));

    assertThat(titles(comparison)).containsExactly("Forord", "Gammelt", "Mål", "Nytt");
    assertThat(comparison.sections())
        .extracting(ComparedSection::isRenamed)
        .containsExactly(true, false, false, false);
    assertThat(comparison.sections())
        .extracting(ComparedSection::isRemoved)
        .containsExactly(false, true, false, false);
    assertThat(comparison.sections())
        .extracting(ComparedSection::isAdded)
        .containsExactly(false, false, false, true);
    assertThat(comparison.sections()).noneMatch(ComparedSection::moved);
  }

  @Test
  void what_changes_its_place_has_moved_and_the_rest_has_not() {
    PlanComparison order =
        compared(
            text(section(A, "A"), section(B, "B"), section(C, "C")),
            text(section(C, "C"), section(A, "A"), section(B, "B")));
    assertThat(order.sections())
        .filteredOn(ComparedSection::moved)
        .extracting(ComparedSection::id)
        .containsExactly(C.toString());

    PlanComparison under =
        compared(
            text(section(A, "A"), section(B, "B")),
            text(section(A, "A", List.of(), section(B, "B"))));
    assertThat(under.sections()).extracting(ComparedSection::moved).containsExactly(false, true);
  }

  @Test
  void prose_is_compared_part_by_part() {
    PlanComparison comparison =
        compared(
            text(section(A, "A", List.of(prose("en her\nto der")))),
            text(section(A, "A", List.of(prose("en hjemme\ntre ny")))));

    ComparedSection section = comparison.sections().getFirst();
    assertThat(section.isReworded()).isTrue();
    assertThat(section.prose()).hasSize(3);
    assertThat(section.prose().get(0).difference().isNone()).isFalse();
    assertThat(section.prose().get(1).after()).isEmpty();
    assertThat(section.prose().get(2).before()).isEmpty();
  }

  @Test
  void elements_keep_their_identity_through_moves_and_new_words() {
    PlanComparison comparison =
        compared(
            text(
                section(A, "A", List.of(new Shown(element(A, "Fortau", "2027")))),
                section(B, "B", List.of(new Shown(element(B, "Busser", "2028"))))),
            text(
                section(A, "A"),
                section(
                    B,
                    "B",
                    List.of(
                        new Shown(element(A, "Nye fortau", "2030", element(C, "Lys", "2031")))))));

    assertThat(comparison.sections().getFirst().elements()).isEmpty();
    List<ComparedElement> elements = comparison.elements();
    assertThat(elements)
        .extracting(it -> it.shown().title())
        .containsExactlyInAnyOrder("Nye fortau", "Lys", "Busser");
    ComparedElement pavement =
        elements.stream()
            .filter(it -> it.shown().title().equals("Nye fortau"))
            .findFirst()
            .orElseThrow();
    assertThat(pavement.moved()).isTrue();
    assertThat(pavement.isReworded()).isTrue();
    assertThat(pavement.facts())
        .containsExactly(new FactChange(FactChange.Fact.DEADLINE, "2027", "2030"));
    assertThat(elements).filteredOn(ComparedElement::isAdded).hasSize(1);
    assertThat(elements).filteredOn(ComparedElement::isRemoved).hasSize(1);
  }
}
