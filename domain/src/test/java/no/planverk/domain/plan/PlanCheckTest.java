package no.planverk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.plan.PlanCheck.Kind;
import no.planverk.domain.sdg.SdgTag;
import org.junit.jupiter.api.Test;

/** What a text lacks is found, and what it has is left alone. */
class PlanCheckTest {
  private static final PlanId PLAN = new PlanId(UUID.randomUUID());
  private static final Section SECTION =
      new Section(
          new SectionId(UUID.randomUUID()),
          PLAN,
          Optional.empty(),
          new Rank("V"),
          new Title("Mål"),
          1);

  private static Manuscript prose(String html) {
    Block block =
        new Block(
            new BlockId(UUID.randomUUID()),
            PLAN,
            SECTION.id(),
            new Rank("V"),
            new Block.Prose(new RichText(html)),
            1);
    return new Manuscript(List.of(SECTION), List.of(block), List.of(), List.of(), List.of());
  }

  private static Element element(ElementKind kind, Element.Content content) {
    return new Element(new ElementId(UUID.randomUUID()), kind, PLAN, content, 1);
  }

  private static Manuscript with(Element element) {
    Placement placement =
        new Placement(
            new PlacementId(UUID.randomUUID()),
            PLAN,
            element.id(),
            Optional.empty(),
            new Rank("V"),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            1);
    return new Manuscript(
        List.of(SECTION), List.of(), List.of(placement), List.of(element), List.of());
  }

  private static List<Kind> kinds(Manuscript text) {
    return PlanCheck.of(text, Set.of()).stream().map(PlanCheck.Finding::kind).toList();
  }

  @Test
  void a_required_section_must_say_something() {
    Manuscript empty = prose("<p></p>");
    assertThat(PlanCheck.of(empty, Set.of(SECTION.id())))
        .extracting(PlanCheck.Finding::kind)
        .containsExactly(Kind.REQUIRED_SECTION_EMPTY);
    assertThat(PlanCheck.of(prose("<p>Ja.</p>"), Set.of(SECTION.id()))).isEmpty();
    assertThat(kinds(empty)).isEmpty();
  }

  @Test
  void pictures_need_a_text_or_to_be_decoration() {
    assertThat(kinds(prose("<p>a</p><figure><img src=\"k\"></figure>")))
        .containsExactly(Kind.FIGURE_WITHOUT_TEXT);
    assertThat(kinds(prose("<p>a</p><figure><img src=\"k\" alt=\"\"></figure>"))).isEmpty();
  }

  @Test
  void notes_to_oneself_are_found_and_roman_numbers_are_not() {
    for (String note :
        List.of("to" + "do", "XX", "lorem ipsum", "Her må vi fylle inn tall", "[…]", "Pris: ???")) {
      assertThat(kinds(prose("<p>" + note + "</p>"))).as(note).containsExactly(Kind.PLACEHOLDER);
    }
    for (String fine : List.of("Christian X", "Hvorfor?", "Todelt skole", "[1]")) {
      assertThat(kinds(prose("<p>" + fine + "</p>"))).as(fine).isEmpty();
    }
  }

  @Test
  void goals_measures_and_development_goals_are_followed_up() {
    Element.Content tagged =
        Element.Content.titled("Ren fjord")
            .tagged(List.of(SdgTag.of("14"), SdgTag.of("6.3", Optional.of("Fordi"))));
    assertThat(kinds(with(element(ElementKind.GOAL, tagged))))
        .containsExactly(Kind.GOAL_WITHOUT_MEASURE, Kind.SDG_WITHOUT_REASON);
    assertThat(kinds(with(element(ElementKind.MEASURE, Element.Content.titled("Rens")))))
        .containsExactly(Kind.MEASURE_WITHOUT_OWNER);
  }

  @Test
  void internal_words_in_public_text_stand_out() {
    for (String leak :
        List.of(
            "<p>[Internt] spør Per</p>",
            "<p>Intern merknad: dyrt</p>",
            "<p>Dette er ikke for publisering.</p>",
            "<p>Ikkje til offentleggjering? Ikkje for offentliggjering.</p>")) {
      assertThat(kinds(prose(leak))).as(leak).contains(Kind.INTERNAL_TEXT);
    }
    assertThat(kinds(prose("<p>Internett og interne rutiner er viktige.</p>"))).isEmpty();
  }

  @Test
  void a_sentence_of_an_internal_text_may_not_stand_in_a_public_one() {
    String secret = "Avtalen med grunneieren er ikke undertegnet ennå.";
    Element.Content content =
        new Element.Content(
            new Title("Ny skole"),
            Optional.of(new RichText("<p>Bygges i 2028. " + secret + "</p>")),
            Optional.of(new RichText("<p>" + secret + " Si ikke noe.</p>")),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Element.Content.titled("x").indicator());
    assertThat(LeakGuard.leaks(with(element(ElementKind.FOCUS_AREA, content))))
        .containsExactly(new LeakGuard.Leak("Ny skole", secret));
  }
}
