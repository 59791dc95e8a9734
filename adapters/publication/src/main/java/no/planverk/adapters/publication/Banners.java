package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.BannerView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** What a reader of a plan's page must know first. */
record Banners(Site site, Wording words, PlanAddress.Open open, Publication shown) {
  List<BannerView> all() {
    var banners = new ArrayList<BannerView>();
    if (shown.series() == Series.HEARD) {
      banners.add(proposal());
    } else {
      standing().ifPresent(banners::add);
      open.proposal().ifPresent(it -> banners.add(inHearing(it)));
    }
    return banners;
  }

  private BannerView proposal() {
    boolean live = shown.facts().standing() == PublicStanding.IN_HEARING;
    Optional<HearingDays> days = HearingDays.of(shown);
    String text =
        live
            ? days.map(this::whenHeard).orElseGet(() -> words.get("proposal.undated"))
            : words.get("proposal.fallen");
    return new BannerView(
        "proposal",
        words.get("proposal.heading"),
        text,
        open.current().stream()
            .map(it -> LinkView.to(toCurrent(it), site.plan(open.slug())))
            .toList());
  }

  private String toCurrent(Publication current) {
    return words.get(
        current.facts().standing() == PublicStanding.IN_FORCE ? "to.in-force" : "to.current");
  }

  private String whenHeard(HearingDays days) {
    String from = words.date(days.from());
    String to = words.date(days.to());
    if (days.isOver(site.today())) {
      return words.get("proposal.over", from, to);
    }
    return words.get(days.isOpen(site.today()) ? "proposal.open" : "proposal.coming", from, to);
  }

  private BannerView inHearing(Publication proposal) {
    return new BannerView(
        "proposal",
        words.get("has-proposal.heading"),
        HearingDays.of(proposal)
            .map(it -> it.shortly(words, site.today()))
            .orElseGet(() -> words.get("standing.in-hearing")),
        List.of(LinkView.to(words.get("to.proposal"), site.proposal(open.slug()))));
  }

  private Optional<BannerView> standing() {
    Publication current = open.current().orElse(shown);
    if (shown.series() == Series.ADOPTED && shown.number() != current.number()) {
      return Optional.of(older(current));
    }
    return switch (shown.facts().standing()) {
      case SUPERSEDED -> Optional.of(banner("older", "superseded"));
      case REPEALED -> Optional.of(banner("older", "repealed"));
      case IN_FORCE, ADOPTED, REGISTERED ->
          shown.series() == Series.REGISTERED
              ? Optional.of(banner("registered", "registered"))
              : due();
      case IN_HEARING, HEARD -> Optional.empty();
    };
  }

  private BannerView older(Publication current) {
    boolean newer = shown.number() > current.number();
    return new BannerView(
        "older",
        words.get(newer ? "newer.heading" : "older.heading", String.valueOf(shown.number())),
        words.get(newer ? "newer.text" : "older.text"),
        List.of(LinkView.to(toCurrent(current), site.plan(open.slug()))));
  }

  private BannerView banner(String kind, String key) {
    return new BannerView(kind, words.get(key + ".heading"), words.get(key + ".text"), List.of());
  }

  private Optional<BannerView> due() {
    return shown
        .facts()
        .period()
        .flatMap(Period::to)
        .filter(last -> last < site.today().getYear())
        .map(
            last ->
                new BannerView(
                    "due",
                    words.get("overdue.heading", String.valueOf(last)),
                    words.get("overdue.text"),
                    List.of()));
  }
}
