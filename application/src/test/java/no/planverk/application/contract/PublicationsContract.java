package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Files;
import no.planverk.application.port.PublishedPages;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.SiteLink;
import no.planverk.domain.publication.SiteLinks;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;
import org.junit.jupiter.api.Test;

/** What is published, as the municipality and as the public sees it. */
public interface PublicationsContract extends StoreContract {
  Slug KLIMA = new Slug("klima");

  private Plan ledPlan() {
    Plan plan = Samples.plan("Klimaplan");
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.plans().add(plan);
          stores.publications().lead(KLIMA, plan.id());
        });
    return plan;
  }

  private FrozenText text(Plan plan, Series series, int number) {
    return Samples.frozen(planets().documents(), plan, series, number, 0);
  }

  private Publication published(Plan plan, FrozenText text, PublicStanding standing) {
    Publication publication = Samples.publication(plan, KLIMA.value(), text, standing);
    doInFjordvik(stores -> stores.publications().add(publication, text.document()));
    return publication;
  }

  private void withdrawn(Plan plan, String why) {
    doInFjordvik(
        stores ->
            stores.publications().withdraw(new Withdrawal(plan.id(), KLIMA, why, Samples.NOW)));
  }

  private PlanAddress at(Slug slug) {
    return publicly(pages -> pages.at(slug));
  }

  @Test
  default void a_published_text_stands_at_its_address_and_nowhere_else() {
    Plan plan = ledPlan();
    FrozenText text = text(plan, Series.ADOPTED, 1);
    Publication publication = published(plan, text, PublicStanding.ADOPTED);
    PlanAddress.Open open = new PlanAddress.Open(KLIMA, List.of(publication));
    assertThat(at(KLIMA)).isEqualTo(open);
    assertThat(listedPublicly(pages -> pages.all())).containsExactly(open);
    assertThat(foundPublicly(pages -> pages.text(publication.id())))
        .contains(planets().documents().text(text.document()));
    assertThat(at(new Slug("klimaet"))).isEqualTo(new PlanAddress.Unknown());
    assertThatObject(publiclyInHavdal(pages -> pages.at(KLIMA)))
        .isEqualTo(new PlanAddress.Unknown());
    assertThat(listedPubliclyInHavdal(pages -> pages.all())).isEmpty();
    assertThat(foundPubliclyInHavdal(pages -> pages.text(publication.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.publications().standing(plan.id()))).isEmpty();
  }

  @Test
  default void the_newest_publishing_of_each_text_counts() {
    Plan plan = ledPlan();
    FrozenText first = text(plan, Series.ADOPTED, 1);
    published(plan, first, PublicStanding.ADOPTED);
    Publication heard = published(plan, text(plan, Series.HEARD, 1), PublicStanding.HEARD);
    Publication inForce = published(plan, first, PublicStanding.IN_FORCE);
    Publication second = published(plan, text(plan, Series.ADOPTED, 2), PublicStanding.ADOPTED);
    assertThat(listedInFjordvik(stores -> stores.publications().standing(plan.id())))
        .containsExactly(heard, inForce, second);
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Open(KLIMA, List.of(heard, inForce, second)));
  }

  @Test
  default void a_withdrawn_plan_answers_with_the_explanation_until_it_is_published_again() {
    Plan plan = ledPlan();
    Publication taken = published(plan, text(plan, Series.ADOPTED, 1), PublicStanding.ADOPTED);
    withdrawn(plan, "Personopplysningar");
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Withdrawn(KLIMA, "Personopplysningar"));
    assertThat(listedPublicly(pages -> pages.all())).isEmpty();
    assertThat(foundPublicly(pages -> pages.text(taken.id()))).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.publications().standing(plan.id()))).isEmpty();

    Publication again = published(plan, text(plan, Series.ADOPTED, 2), PublicStanding.IN_FORCE);
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Open(KLIMA, List.of(again)));
    withdrawn(plan, "Feil att");
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Withdrawn(KLIMA, "Feil att"));
  }

  @Test
  default void a_withdrawal_touches_one_plan_only() {
    Plan plan = ledPlan();
    published(plan, text(plan, Series.ADOPTED, 1), PublicStanding.ADOPTED);
    Plan other = Samples.plan("Trafikkplan");
    FrozenText text = text(other, Series.ADOPTED, 1);
    Publication stays = Samples.publication(other, "trafikk", text);
    doInFjordvik(
        stores -> {
          stores.plans().add(other);
          stores.publications().lead(new Slug("trafikk"), other.id());
          stores.publications().add(stays, text.document());
        });
    withdrawn(plan, "Feil");
    assertThat(listedPublicly(pages -> pages.all()))
        .containsExactly(new PlanAddress.Open(new Slug("trafikk"), List.of(stays)));
  }

  @Test
  default void an_earlier_address_leads_on_also_back_again() {
    Plan plan = ledPlan();
    Slug later = new Slug("klima-2030");
    Publication publication =
        published(plan, text(plan, Series.ADOPTED, 1), PublicStanding.ADOPTED);
    doInFjordvik(stores -> stores.publications().lead(later, plan.id()));
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Moved(later));
    assertThat(at(later)).isEqualTo(new PlanAddress.Open(later, List.of(publication)));
    doInFjordvik(stores -> stores.publications().lead(KLIMA, plan.id()));
    assertThat(at(later)).isEqualTo(new PlanAddress.Moved(KLIMA));
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Open(KLIMA, List.of(publication)));
  }

  @Test
  default void an_address_of_a_plan_that_was_never_published_is_unknown() {
    Plan plan = ledPlan();
    doInFjordvik(stores -> stores.publications().lead(new Slug("klima-2030"), plan.id()));
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Unknown());
    assertThat(at(new Slug("klima-2030"))).isEqualTo(new PlanAddress.Unknown());
  }

  @Test
  default void a_plan_that_is_registered_only_has_its_facts_and_files() {
    Plan plan = ledPlan();
    FrozenText facts = text(plan, Series.REGISTERED, 1);
    Publication publication = published(plan, facts, PublicStanding.REGISTERED);
    assertThat(at(KLIMA)).isEqualTo(new PlanAddress.Open(KLIMA, List.of(publication)));
    assertThat(foundPublicly(pages -> pages.text(publication.id()))).isPresent();
    assertThat(foundPublicly(pages -> pages.text(UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void the_look_that_was_chosen_last_is_the_look() {
    assertThat(foundPublicly(pages -> pages.look())).isEmpty();
    SiteLinks links =
        new SiteLinks(
            List.of(SiteLink.of("Kommunens nettsted | https://fjordvik.example")),
            List.of(),
            Optional.of("https://uustatus.example/nb/1"),
            Optional.of("post@fjordvik.example"));
    Look green = new Look("#115511").linking(links);
    doInFjordvik(stores -> stores.publications().choose(Look.DEFAULT));
    doInFjordvik(stores -> stores.publications().choose(green));
    assertThat(foundPublicly(pages -> pages.look())).contains(green);
    assertThat(foundPubliclyInHavdal(pages -> pages.look())).isEmpty();
  }

  @Test
  default void the_public_reads_the_files_that_are_shown_to_it() {
    Files.Stored map =
        new Files.Stored(new FileHash("a".repeat(64)), "image/png", new byte[] {1, 2, -3});
    Files.Stored draft =
        new Files.Stored(new FileHash("b".repeat(64)), "text/plain", new byte[] {4});
    doInFjordvik(
        stores -> {
          stores.files().store(map);
          stores.files().store(map);
          stores.files().store(draft);
          stores.publications().show(map.hash());
          stores.publications().show(map.hash());
        });
    Files.Stored read = publicly(pages -> pages.file(map.hash())).orElseThrow();
    assertThat(read.mediaType()).isEqualTo("image/png");
    assertThat(read.bytes()).containsExactly(1, 2, -3);
    assertThat(foundPublicly(pages -> pages.file(draft.hash()))).isEmpty();
    assertThat(foundPubliclyInHavdal(pages -> pages.file(map.hash()))).isEmpty();
    assertThat(didInFjordvik(stores -> stores.files().has(draft.hash()))).isTrue();
    assertThat(inFjordvik(stores -> stores.files().find(draft.hash())).orElseThrow().bytes())
        .containsExactly(4);
    assertThat(didInHavdal(stores -> stores.files().has(draft.hash()))).isFalse();
    assertThat(foundInHavdal(stores -> stores.files().find(draft.hash()))).isEmpty();
  }

  @Test
  default void what_a_published_text_has_fetched_is_known_until_it_is_withdrawn() {
    Plan plan = ledPlan();
    Publication publication =
        published(plan, text(plan, Series.ADOPTED, 1), PublicStanding.ADOPTED);
    ElementId element = new ElementId(UUID.randomUUID());
    PlanId source = new PlanId(UUID.randomUUID());
    doInFjordvik(stores -> stores.publications().cite(publication.id(), Map.of(element, source)));

    assertThat(listedPublicly(PublishedPages::citations))
        .containsExactly(new Citation(publication.id(), plan.id(), element, source));
    assertThat(listedPubliclyInHavdal(PublishedPages::citations)).isEmpty();

    withdrawn(plan, "<p>Feil</p>");
    assertThat(listedPublicly(PublishedPages::citations)).isEmpty();
  }

  private List<Match> found(Publication publication, String words) {
    return publicly(pages -> pages.search(List.of(publication.id()), SearchWords.of(words), 10));
  }

  @Test
  default void a_published_text_is_found_by_its_words_and_by_no_one_else() {
    Plan plan = ledPlan();
    Publication publication =
        published(plan, text(plan, Series.ADOPTED, 1), PublicStanding.IN_FORCE);
    Match match = found(publication, "klimaplaner").getFirst();
    assertThat(match.kind()).isEqualTo(Passage.Kind.PLAN);
    List<Excerpt> excerpts =
        publicly(pages -> pages.excerpts(List.of(match), SearchWords.of("klimaplan")));
    assertThat(excerpts.getFirst().passage().title()).isEqualTo(plan.facts().title().value());
    assertThat(found(publication, "finnesikke")).isEmpty();
    List<String> alike = publicly(pages -> pages.wordsLike("klimaplna", 3));
    assertThat(alike).contains("klimaplan");
    List<Match> elsewhere =
        publiclyInHavdal(
            pages -> pages.search(List.of(publication.id()), SearchWords.of("klimaplan"), 10));
    assertThat(elsewhere).isEmpty();
  }

  @Test
  default void only_the_newest_version_of_a_text_is_found_and_none_that_is_withdrawn() {
    Plan plan = ledPlan();
    Publication first = published(plan, text(plan, Series.ADOPTED, 1), PublicStanding.SUPERSEDED);
    Publication second = published(plan, text(plan, Series.ADOPTED, 2), PublicStanding.IN_FORCE);
    assertThat(found(second, "klimaplan")).isNotEmpty();
    withdrawn(plan, "Feil");
    assertThat(found(second, "klimaplan")).isEmpty();
    assertThat(found(first, "klimaplan")).isEmpty();
  }

  /** As if everything had been published before there was a search. */
  default void unfind() {}

  @Test
  default void what_was_published_before_there_was_a_search_is_made_findable_once() {
    Plan plan = ledPlan();
    Publication publication =
        published(plan, text(plan, Series.ADOPTED, 1), PublicStanding.IN_FORCE);
    unfind();
    doInFjordvik(stores -> stores.publications().makeFindable(10));
    assertThat(found(publication, "klimaplan")).isNotEmpty();
    int again = inFjordvik(stores -> stores.publications().makeFindable(10));
    assertThat(again).isZero();
  }
}
