package no.planverk.adapters.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgGoal;

/** A plan in the overview: what its address shows, and the text in hearing if there is one. */
record ListedPlan(Slug slug, Publication shown, Optional<Publication> proposal) {
  static Optional<ListedPlan> of(PlanAddress.Open address) {
    Optional<Publication> proposal = address.proposal();
    return address
        .current()
        .or(() -> proposal)
        .or(() -> lastHeard(address))
        .map(it -> new ListedPlan(address.slug(), it, proposal));
  }

  /** The newest text that was heard and came to nothing. */
  static Optional<Publication> lastHeard(PlanAddress.Open address) {
    return address.publications().stream()
        .filter(it -> it.series() == Series.HEARD)
        .max(Comparator.comparing(Publication::number));
  }

  PublicFacts facts() {
    return shown.facts();
  }

  boolean isRegisteredOnly() {
    return shown.series() == Series.REGISTERED;
  }

  /** Whether a decision stands that the public may rely on. */
  boolean isAdopted() {
    return facts().decision().isPresent()
        && (stands(PublicStanding.IN_FORCE) || stands(PublicStanding.ADOPTED));
  }

  /** Its hearing while that is open. */
  Optional<HearingDays> openHearing(LocalDate today) {
    return proposal.flatMap(HearingDays::of).filter(it -> it.isOpen(today));
  }

  boolean contributesTo(SdgGoal goal) {
    return facts().sdg().stream().anyMatch(it -> it.goal() == goal);
  }

  boolean stands(PublicStanding standing) {
    return switch (standing) {
      case IN_HEARING -> proposal.isPresent();
      case REGISTERED -> isRegisteredOnly();
      case HEARD, ADOPTED, IN_FORCE, SUPERSEDED, REPEALED -> facts().standing() == standing;
    };
  }

  boolean passes(OverviewFilter filter, Wording words) {
    return filter.type().map(it -> it.id().equals(facts().type())).orElse(true)
        && filter.theme().map(facts().themes()::contains).orElse(true)
        && filter.sdg().map(this::contributesTo).orElse(true)
        && filter.status().map(this::stands).orElse(true)
        && filter.unit().map(it -> facts().owner().equals(Optional.of(it))).orElse(true)
        && filter.year().map(this::covers).orElse(true)
        && speaksOf(filter, words);
  }

  private boolean covers(int year) {
    return facts()
        .period()
        .map(it -> it.from().orElse(year) <= year && year <= it.to().orElse(year))
        .orElse(false);
  }

  /** The day it was decided, or else published. */
  LocalDate day() {
    return facts().decision().map(Decision::date).orElseGet(() -> LocalDate.EPOCH);
  }

  private boolean speaksOf(OverviewFilter filter, Wording words) {
    String said = said(words);
    return filter.words().allMatch(said::contains);
  }

  private String said(Wording words) {
    return Stream.of(
            Stream.of(facts().title()),
            facts().subtitle().stream(),
            facts().owner().stream(),
            PlanTypes.find(facts().type()).map(it -> it.name(facts().language())).stream(),
            facts().themes().stream().map(it -> it.name(facts().language())),
            words.type(facts().type()).stream(),
            proposal.map(it -> it.facts().title()).stream())
        .flatMap(it -> it)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }
}
