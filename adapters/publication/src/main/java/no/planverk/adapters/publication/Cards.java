package no.planverk.adapters.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.CardView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;

/** Makes the cards by which plans are listed. */
final class Cards {
  private final Site site;
  private final Wording words;

  Cards(Site site) {
    this.site = site;
    this.words = site.words();
  }

  CardView card(ListedPlan plan) {
    PublicFacts facts = plan.facts();
    return new CardView(
        facts.title(),
        site.plan(plan.slug()),
        facts.language().tag(),
        plan.isRegisteredOnly() ? PublicStanding.REGISTERED.id() : facts.standing().id(),
        standing(plan),
        List.of(whatAndWhen(facts)),
        hearing(plan),
        Marks.in(words, facts.sdg()));
  }

  /** The same plan by its text in hearing, which the card leads to. */
  CardView proposal(ListedPlan plan) {
    PublicFacts facts = plan.proposal().orElse(plan.shown()).facts();
    return new CardView(
        facts.title(),
        site.proposal(plan.slug()),
        facts.language().tag(),
        PublicStanding.IN_HEARING.id(),
        plan.proposal()
            .flatMap(HearingDays::of)
            .map(it -> it.shortly(words, site.today()))
            .orElseGet(() -> words.get("standing.in-hearing")),
        List.of(whatAndWhen(facts)),
        Optional.empty(),
        Marks.in(words, facts.sdg()));
  }

  private String standing(ListedPlan plan) {
    PublicStanding standing = plan.facts().standing();
    String word = words.get("standing." + standing.id());
    String dated =
        plan.facts().decision().map(Decision::date).isPresent()
                && standing != PublicStanding.IN_HEARING
            ? word + ", " + words.get("card.adopted", words.date(plan.day()))
            : word;
    return plan.isRegisteredOnly() && standing != PublicStanding.REGISTERED
        ? dated + ". " + words.get("standing.registered")
        : dated;
  }

  private Optional<LinkView> hearing(ListedPlan plan) {
    return plan.proposal()
        .map(
            it ->
                LinkView.to(
                    HearingDays.of(it)
                        .map(days -> days.shortly(words, site.today()))
                        .orElseGet(() -> words.get("standing.in-hearing")),
                    site.proposal(plan.slug())));
  }

  private String whatAndWhen(PublicFacts facts) {
    return Stream.of(words.type(facts.type()), facts.period().map(words::period))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
