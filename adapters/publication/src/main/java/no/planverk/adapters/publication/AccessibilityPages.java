package no.planverk.adapters.publication;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.publication.view.AccessibilityView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Country;

/** Says how far the pages can be used by everyone, and leads to the municipality's statement. */
final class AccessibilityPages {
  private final Templates templates;

  AccessibilityPages(Templates templates) {
    this.templates = templates;
  }

  Outcome show(Site site) {
    Wording words = site.words();
    String title = words.get("accessibility.title");
    AccessibilityView view =
        new AccessibilityView(
            words,
            title,
            site.tenant().name(),
            site.look()
                .links()
                .statement()
                .map(it -> LinkView.to(words.get("accessibility.statement"), it)),
            site.look().links().contact().map(it -> LinkView.to(it, "mailto:" + it)),
            authority(site, words));
    return PublicSite.shown(
        templates.page(
            "accessibility",
            site,
            site.shell(
                title,
                List.of(site.frontCrumb(), LinkView.here(title)),
                Optional.of(site.accessibility())),
            view));
  }

  /** Who watches that the law is kept. */
  private static LinkView authority(Site site, Wording words) {
    return site.tenant().country() == Country.NO
        ? LinkView.to(words.get("accessibility.authority.no"), "https://www.uutilsynet.no/")
        : LinkView.to(
            words.get("accessibility.authority.dk"),
            "https://digst.dk/digital-inklusion/webtilgaengelighed/");
  }
}
