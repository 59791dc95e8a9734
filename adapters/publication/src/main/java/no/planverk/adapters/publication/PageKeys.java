package no.planverk.adapters.publication;

import io.helidon.common.uri.UriQuery;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.publication.Slug;

/** What pages are kept under. */
final class PageKeys {
  private PageKeys() {}

  /** What a page is kept under, the path that the hot path looks for; empty: it is not kept. */
  static String of(PublicAddress address, OverviewFilter filter, UriQuery query) {
    return switch (address) {
      case PublicAddress.Front() -> "/";
      case PublicAddress.Overview() -> filter.keepable() ? "/plan" + filter.query() : "";
      case PublicAddress.TextPage page -> of(page);
      case PublicAddress.ChapterPage page -> of(page.page()) + "/part/" + page.number();
      case PublicAddress.WholePage page -> of(page.page()) + "/whole";
      case PublicAddress.TextPicture picture -> of(picture.page()) + "/" + PublicAddress.PICTURE;
      case PublicAddress.SitePicture() -> "/" + PublicAddress.PICTURE;
      case PublicAddress.ChangesPage page ->
          "/plan/" + page.slug() + "/v/" + page.after() + "/since/" + page.before();
      case PublicAddress.ElementPage page -> "/element/" + page.id();
      case PublicAddress.SdgOverview() -> "/sdg";
      case PublicAddress.SdgPage page -> "/sdg/" + page.goal().number();
      case PublicAddress.PublicFilePage page -> "/files/" + page.hash().hex();
      case PublicAddress.Logo logo -> "/logo/" + logo.hash().hex();
      case PublicAddress.EmbedPlans() -> "/embed/plans";
      case PublicAddress.EmbedWheel() -> "/embed/sdg";
      case PublicAddress.EmbedGoals(Slug slug) -> "/embed/goals/" + slug;
      case PublicAddress.DataPage() -> "/data";
      case PublicAddress.AccessibilityPage() -> "/accessibility";
      case PublicAddress.Feed() -> "/feed.atom";
      case PublicAddress.PlanFeed page -> "/plan/" + page.slug() + "/feed.atom";
      case PublicAddress.CalendarFile() -> "/calendar.ics";
      case PublicAddress.SitemapFile() -> "/sitemap.xml";
      case PublicAddress.CatalogueFile() -> "/data/catalogue.jsonld";
      case PublicAddress.DataFile page -> "/data/" + page.set().id() + "." + page.file().ending();
      case PublicAddress.Thread() -> query.first("plan").isPresent() ? "" : "/thread";
      case PublicAddress.Search(),
          PublicAddress.Everywhere(),
          PublicAddress.PaperFile(_),
          PublicAddress.Described(),
          PublicAddress.ThemeSheet(),
          PublicAddress.Misspelt(_),
          PublicAddress.Nowhere() ->
          "";
    };
  }

  static String of(PublicAddress.TextPage address) {
    return switch (address) {
      case PublicAddress.PlanPage page -> "/plan/" + page.slug();
      case PublicAddress.VersionPage page -> "/plan/" + page.slug() + "/v/" + page.number();
      case PublicAddress.ProposalPage page -> "/plan/" + page.slug() + "/proposal";
    };
  }

  /** A plan by its name in the address; what cannot be one is not there. */
  static Optional<Slug> slug(UriQuery query) {
    try {
      return query.first("plan").map(Slug::new);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
