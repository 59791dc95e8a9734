package no.planverk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;
import org.junit.jupiter.api.Test;

/** A plan's text as a whole: the tree it is, its printed numbers, and what of it is public. */
class ManuscriptTest {
  private static final Optional<PlacementId> TOP = Optional.empty();

  private final Fjordvik.Text text = new Fjordvik.Text(Fjordvik.PLAN);

  @Test
  void one_element_stands_in_two_plans_with_a_local_measure_under_it_in_one() {
    Element goal = text.worded(ElementKind.GOAL, "Renere fjord");
    Placement here = text.place(goal, TOP);
    var otherText = new Fjordvik.Text(Fjordvik.OTHER_PLAN);
    Placement there = otherText.place(goal, TOP);
    Element measure = otherText.worded(ElementKind.MEASURE, "Rens i Lillevika");
    otherText.place(measure, Optional.of(there.id()));

    Manuscript own = text.manuscript();
    Manuscript other = otherText.manuscript();

    assertThat(own.shown(here)).isSameAs(other.shown(there));
    assertThat(own.placementsUnder(here.id())).isEmpty();
    assertThat(other.placementsUnder(there.id()).stream().map(other::shown))
        .containsExactly(measure);
    assertThat(other.shown(there).source()).isEqualTo(Fjordvik.PLAN);
    assertThat(measure.source()).isEqualTo(Fjordvik.OTHER_PLAN);
  }

  @Test
  void one_element_stands_twice_in_one_plan() {
    Element goal = text.worded(ElementKind.GOAL, "Mål");
    Placement first = text.place(goal, TOP);
    Placement second = text.place(goal, TOP);

    assertThat(text.manuscript().placementsOf(goal.id())).containsExactly(first, second);
    assertThat(text.manuscript().elements()).containsExactly(goal);
  }

  @Test
  void depth_and_height_are_counted_from_one() {
    Placement top = text.place(text.worded(ElementKind.GOAL, "1"), TOP);
    Placement middle = text.place(text.worded(ElementKind.STRATEGY, "2"), Optional.of(top.id()));
    Placement low = text.place(text.worded(ElementKind.MEASURE, "3"), Optional.of(middle.id()));
    Manuscript whole = text.manuscript();

    assertThat(whole.depth(low.id())).isEqualTo(3);
    assertThat(whole.height(top.id())).isEqualTo(3);
    assertThat(whole.standsUnder(low.id(), top.id())).isTrue();
    assertThat(whole.standsUnder(top.id(), low.id())).isFalse();
  }

  @Test
  void an_element_that_no_block_names_is_left_over() {
    Placement named = text.place(text.worded(ElementKind.GOAL, "Nevnt"), TOP);
    Placement left = text.place(text.worded(ElementKind.GOAL, "Ikke nevnt"), TOP);
    text.block(text.section("Mål"), new Block.Shown(named.id()));

    assertThat(text.manuscript().unnamed()).containsExactly(left);
  }

  @Test
  void labels_of_the_source_are_kept_as_they_are_and_others_get_none() {
    Element one = text.worded(ElementKind.GOAL, "En");
    Placement labelled = text.place(one, TOP, Optional.of("A"), Optional.of("A1"));
    Placement same =
        text.place(text.worded(ElementKind.GOAL, "To"), TOP, Optional.of("B"), Optional.of("A1"));
    Placement bare = text.place(text.worded(ElementKind.GOAL, "Tre"), TOP);
    PrintedNumbers numbers = PrintedNumbers.of(text.manuscript());

    assertThat(numbers.of(labelled.id())).contains("A1");
    assertThat(numbers.of(same.id())).contains("A1");
    assertThat(numbers.of(bare.id())).isEmpty();
  }

  @Test
  void a_plan_written_here_is_numbered_by_order() {
    Placement vision = text.place(text.worded(ElementKind.VISION, "Sammen"), TOP);
    Placement first = text.place(text.worded(ElementKind.GOAL, "En"), TOP);
    Placement second = text.place(text.worded(ElementKind.GOAL, "To"), TOP);
    Placement under =
        text.place(text.worded(ElementKind.MEASURE, "Under"), Optional.of(second.id()));
    Placement indicator =
        text.place(text.worded(ElementKind.INDICATOR, "Tall"), Optional.of(second.id()));
    PrintedNumbers numbers = PrintedNumbers.of(text.manuscript());

    assertThat(
            Stream.of(vision, first, second, under, indicator)
                .map(it -> numbers.of(it.id()).orElse("–")))
        .containsExactly("–", "1", "2", "2.1", "–");
  }

  @Test
  void a_document_without_numbers_is_printed_without() {
    Placement imported =
        text.place(text.worded(ElementKind.GOAL, "En"), TOP, Optional.of("k"), Optional.empty());

    assertThat(PrintedNumbers.of(text.manuscript()).of(imported.id())).isEmpty();
  }

  private static Element.Content secretive(String title, Owner owner) {
    return new Element.Content(
        new Title(title),
        Optional.of(Fjordvik.html("<p>Offentlig</p>")),
        Optional.of(Fjordvik.html("<p>HEMMELIG</p>")),
        Optional.of(owner),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(MeasureStatus.PLANNED),
        Optional.of(1),
        List.of(),
        IndicatorValues.NONE);
  }

  private PublishedText published() {
    return PublicView.of(Fjordvik.draft("no.strategy"), text.manuscript());
  }

  @Test
  void internal_text_is_never_public_wherever_the_element_stands() {
    Owner unit =
        new Owner("Teknisk", Optional.of(new UnitId(Fjordvik.PLAN.value())), Optional.empty());
    Element element = text.worded(ElementKind.GOAL, secretive("Mål", unit));
    Placement top = text.place(element, TOP);
    text.place(text.worded(ElementKind.MEASURE, secretive("Tiltak", unit)), Optional.of(top.id()));
    text.place(text.worded(ElementKind.GOAL, secretive("Ikke nevnt", unit)), TOP);
    text.block(text.section("Mål"), new Block.Shown(top.id()));

    assertThat(published().toString())
        .contains("Offentlig", "Teknisk", "Tiltak", "Ikke nevnt")
        .doesNotContain("HEMMELIG");
  }

  @Test
  void a_person_who_answers_for_something_is_not_named_to_the_world() {
    Owner person =
        new Owner("Kari Ås", Optional.empty(), Optional.of(new PersonId(Fjordvik.PLAN.value())));
    text.place(text.worded(ElementKind.GOAL, secretive("Mål", person)), TOP);
    text.place(text.worded(ElementKind.GOAL, secretive("Annet", Owner.named("Vestlandet"))), TOP);

    assertThat(published().toString()).doesNotContain("Kari").contains("Vestlandet");
  }

  @Test
  void a_fetched_element_is_published_with_its_own_identity() {
    var source = new Fjordvik.Text(Fjordvik.OTHER_PLAN);
    Element goal = source.worded(ElementKind.GOAL, "Hentet mål");
    Placement here = text.place(goal, TOP);
    text.place(text.worded(ElementKind.MEASURE, "Lokalt"), Optional.of(here.id()));
    text.block(text.section("Mål"), new Block.Shown(here.id()));

    var block = (PublishedSection.Shown) published().sections().getFirst().blocks().getFirst();

    assertThat(block.element().element()).isEqualTo(goal.id());
    assertThat(block.element().title()).isEqualTo("Hentet mål");
    assertThat(block.element().children().stream().map(PublishedElement::title))
        .containsExactly("Lokalt");
  }
}
