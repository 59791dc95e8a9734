package no.planverk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.NumberingScheme.Way;
import no.planverk.domain.publication.PublishedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingSchemeTest {
  private final Fjordvik.Text text = new Fjordvik.Text(Fjordvik.PLAN);
  private final Placement loose = text.place(goal("Løs"), Optional.empty());
  private final Placement second = text.place(goal("Andre"), Optional.empty());
  private final Placement first = text.place(goal("Første"), Optional.empty());
  private final Placement measure =
      text.place(text.worded(ElementKind.MEASURE, "Sykle"), Optional.of(first.id()));
  private final Placement indicator =
      text.place(text.worded(ElementKind.INDICATOR, "Turer"), Optional.of(first.id()));

  NumberingSchemeTest() {
    Section one = text.section("Retning");
    Section two = text.section("Mål");
    text.block(one, new Block.Shown(first.id()));
    text.block(two, new Block.Shown(second.id()));
  }

  private no.planverk.domain.element.Element goal(String title) {
    return text.worded(ElementKind.GOAL, title);
  }

  private List<String> numbered(NumberingScheme scheme) {
    PrintedNumbers numbers = PrintedNumbers.of(text.manuscript().numberedBy(scheme));
    return Arrays.asList(first, measure, indicator, second, loose).stream()
        .map(it -> numbers.of(it.id()).orElse("–"))
        .toList();
  }

  @Test
  void each_kind_counts_by_itself_in_the_order_of_reading() {
    assertThat(numbered(NumberingScheme.USUAL.going(Way.BY_KIND)))
        .containsExactly("M1", "T1", "IN1", "M2", "M3");
    assertThat(numbered(new NumberingScheme(Way.BY_KIND, Map.of(ElementKind.GOAL, "Mål"))))
        .containsExactly("Mål1", "–", "–", "Mål2", "Mål3");
  }

  @Test
  void the_chapter_comes_first_and_what_stands_in_none_is_one_more() {
    assertThat(numbered(NumberingScheme.USUAL.going(Way.BY_CHAPTER)))
        .containsExactly("1.1", "1.1.1", "–", "2.1", "3.1");
  }

  @Test
  void there_may_be_no_numbers() {
    assertThat(numbered(NumberingScheme.USUAL.going(Way.NONE))).containsOnly("–");
  }

  @Test
  void labels_that_a_plan_brought_stand_whatever_the_scheme() {
    Fjordvik.Text brought = new Fjordvik.Text(Fjordvik.PLAN);
    Placement labelled =
        brought.place(
            brought.worded(ElementKind.GOAL, "En"),
            Optional.empty(),
            Optional.of("k"),
            Optional.of("A1"));
    for (Way way : Way.values()) {
      assertThat(
              PrintedNumbers.of(brought.manuscript().numberedBy(NumberingScheme.USUAL.going(way)))
                  .of(labelled.id()))
          .contains("A1");
    }
  }

  @Test
  void a_correction_keeps_the_numbers_of_what_it_corrects() {
    Plan plan = Fjordvik.draft("no.strategy");
    PublishedText before = PublicView.of(plan, text.manuscript());
    Manuscript now = text.manuscript().numberedBy(NumberingScheme.USUAL.going(Way.BY_KIND));

    assertThat(PublicView.of(plan, now)).isNotEqualTo(before);
    assertThat(PublicView.corrected(plan, now, before)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABCDE", "M1", "M ", "M.", "-"})
  void a_prefix_is_one_to_four_letters(String prefix) {
    assertThatThrownBy(() -> new NumberingScheme(Way.BY_KIND, Map.of(ElementKind.GOAL, prefix)))
        .isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"M", "ABCD", "Ø", "må"})
  void any_letters_will_do(String prefix) {
    assertThat(
            new NumberingScheme(Way.BY_KIND, Map.of(ElementKind.GOAL, prefix))
                .prefix(ElementKind.GOAL))
        .contains(prefix);
  }

  @Test
  void two_kinds_do_not_share_a_prefix() {
    assertThatThrownBy(
            () ->
                new NumberingScheme(
                    Way.BY_KIND, Map.of(ElementKind.GOAL, "M", ElementKind.MEASURE, "m")))
        .isInstanceOf(InvalidValue.class);
  }
}
