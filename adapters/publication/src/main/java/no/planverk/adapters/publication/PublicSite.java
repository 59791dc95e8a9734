package no.planverk.adapters.publication;

import gg.jte.Content;
import io.helidon.common.uri.UriQuery;
import io.helidon.http.Status;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.PrintRoom;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.WelcomeView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenant;

/** Finds or makes what a municipality's site answers at an address. */
final class PublicSite {
  private static final Logger LOG = System.getLogger(PublicSite.class.getName());

  private final Library library;
  private final StaticFiles staticFiles;
  private final WebAddress service;
  private final Changes changes;
  private final PageMemory memory;
  private final Templates templates = new Templates();
  private final FrontPages frontPages;
  private final OverviewPages overviewPages;
  private final PlanPages planPages;
  private final PaperFiles paperFiles;
  private final ChangesPages changesPages;
  private final SearchPages searchPages;
  private final EverywherePages everywherePages;
  private final ThreadPages threadPages;
  private final ElementPages elementPages;
  private final SdgPages sdgPages;
  private final MessagePages messagePages = new MessagePages(templates);
  private final EmbedPages embedPages;
  private final DataPages dataPages;
  private final AccessibilityPages accessibilityPages;
  private final MachineFiles machineFiles;
  private final PublicFiles files;

  PublicSite(
      Library library,
      StaticFiles staticFiles,
      WebAddress service,
      Changes changes,
      PageMemory memory,
      PrintRoom printRoom) {
    this.library = library;
    this.staticFiles = staticFiles;
    this.service = service;
    this.changes = changes;
    this.memory = memory;
    this.overviewPages = new OverviewPages(library, templates);
    TextFinder texts = new TextFinder(library, messagePages);
    this.paperFiles =
        new PaperFiles(
            texts, new PlanPapers(library, templates), printRoom, messagePages, this::printed);
    this.planPages = new PlanPages(library, templates, texts, paperFiles, messagePages);
    this.changesPages = new ChangesPages(library, templates, messagePages);
    this.searchPages = new SearchPages(library, templates);
    this.everywherePages = new EverywherePages(library, templates);
    ThreadMemory threads = new ThreadMemory(library, changes);
    this.frontPages = new FrontPages(library, threads, templates);
    this.threadPages = new ThreadPages(threads, templates);
    this.elementPages = new ElementPages(threads, templates, messagePages);
    this.sdgPages = new SdgPages(threads, templates);
    this.embedPages = new EmbedPages(library, templates, sdgPages, messagePages);
    this.dataPages = new DataPages(templates);
    this.accessibilityPages = new AccessibilityPages(templates);
    this.machineFiles = new MachineFiles(library, threads, messagePages);
    this.files = new PublicFiles(library, messagePages);
  }

  /**
   * @param ownHost whether it is asked for under a host of the municipality's own
   */
  Outcome answer(
      Tenant tenant, LocalDate today, boolean ownHost, PublicAddress address, UriQuery query) {
    OverviewFilter filter = OverviewFilter.of(query);
    Entrance entrance = Entrance.of(tenant, ownHost, query, narrowed(address, filter));
    String path = key(address, filter, query);
    String key = path.isEmpty() ? "" : entrance.mark() + path;
    long count = changes.count(tenant.id());
    Optional<StoredAnswer> kept =
        key.isEmpty() ? Optional.empty() : memory.find(tenant.id(), key, count, today);
    if (kept.isPresent()) {
      return new Outcome.Shown(kept.get(), true);
    }
    Outcome outcome;
    try {
      outcome = make(site(tenant, today, entrance), address, filter, query);
    } catch (RuntimeException e) {
      StoredAnswer last = memory.last(tenant.id(), key).orElseThrow(() -> e);
      LOG.log(Level.WARNING, "An earlier page is shown: a new one cannot be made", e);
      return new Outcome.Shown(last, false);
    }
    if (outcome instanceof Outcome.Shown shown && shown.kept() && !key.isEmpty()) {
      memory.keep(tenant.id(), key, count, today, shown.answer());
    } else if (!key.isEmpty()) {
      memory.forget(tenant.id(), key);
    }
    return outcome;
  }

  /** What of the query belongs to the address. */
  private static String narrowed(PublicAddress address, OverviewFilter filter) {
    return address instanceof PublicAddress.Overview
            || address instanceof PublicAddress.Search
            || address instanceof PublicAddress.Everywhere
        ? filter.query()
        : "";
  }

  /** The same path below the service's own address. */
  Outcome atService(Tenant tenant, String path, UriQuery query) {
    return Outcome.Elsewhere.moved(service.at("/" + tenant.slug() + path) + asked(query));
  }

  private static String asked(UriQuery query) {
    return query.rawValue().isEmpty() ? "" : "?" + query.rawValue();
  }

  Outcome nothingHere(Tenant tenant, LocalDate today, boolean ownHost) {
    return messagePages.nothingHere(site(tenant, today, Entrance.of(ownHost)));
  }

  Outcome crowded(Tenant tenant, LocalDate today, boolean ownHost) {
    return messagePages.crowded(site(tenant, today, Entrance.of(ownHost)));
  }

  /** Another room's page within this site. */
  byte[] framed(Tenant tenant, LocalDate today, String title, Content content) {
    Site site = site(tenant, today, Entrance.of(false));
    List<LinkView> crumbs = List.of(site.frontCrumb(), LinkView.here(title));
    return templates.render(
        "framed.jte",
        Map.of("shell", site.shell(title, crumbs, Optional.empty(), false), "content", content));
  }

  /** The page for a municipality that is not here, in the four languages. */
  Outcome unknownMunicipality() {
    List<WelcomeView> words =
        Stream.of(Language.NB, Language.NN, Language.DA, Language.EN)
            .map(Wording::in)
            .map(it -> new WelcomeView(it.tag(), it.get("unknown.title"), it.get("unknown.text")))
            .toList();
    return new Outcome.Refused(
        Status.NOT_FOUND_404,
        templates.render(
            "unknown.jte",
            Map.of(
                "words", words,
                "styleSheet", staticFiles.styleSheet(),
                "icon", staticFiles.icon())));
  }

  private Outcome make(Site site, PublicAddress address, OverviewFilter filter, UriQuery query) {
    return switch (address) {
      case PublicAddress.Front() -> frontPages.show(site);
      case PublicAddress.Overview() -> overviewPages.show(site, filter);
      case PublicAddress.TextPage page -> planPages.show(site, page);
      case PublicAddress.ChapterPage page -> planPages.show(site, page);
      case PublicAddress.WholePage page -> planPages.show(site, page);
      case PublicAddress.PaperFile file -> paperFiles.show(site, file.page());
      case PublicAddress.ChangesPage page -> changesPages.show(site, page);
      case PublicAddress.Search() -> searchPages.show(site, filter);
      case PublicAddress.Everywhere() ->
          everywherePages.show(site, filter, query.first("municipality").asOptional());
      case PublicAddress.Thread() -> threadPages.show(site, slug(query));
      case PublicAddress.ElementPage page -> elementPages.show(site, page.id());
      case PublicAddress.SdgOverview() -> sdgPages.show(site);
      case PublicAddress.SdgPage page -> sdgPages.show(site, page.goal());
      case PublicAddress.EmbedPage page -> embedPages.show(site, page);
      case PublicAddress.Described() -> embedPages.describe(site, query.first("url").asOptional());
      case PublicAddress.DataPage() -> dataPages.show(site);
      case PublicAddress.AccessibilityPage() -> accessibilityPages.show(site);
      case PublicAddress.ForMachines file -> machineFiles.show(site, file);
      case PublicAddress.SitePicture() -> files.picture(site);
      case PublicAddress.TextPicture picture -> planPages.show(site, picture);
      case PublicAddress.ThemeSheet() -> files.themeSheet(site, query);
      case PublicAddress.PublicFilePage page -> files.file(site, page.hash());
      case PublicAddress.Logo logo -> files.logo(site, logo.hash());
      case PublicAddress.Misspelt misspelt ->
          Outcome.Elsewhere.moved(site.base() + misspelt.path() + asked(query));
      case PublicAddress.Nowhere() -> messagePages.nothingHere(site);
    };
  }

  /** What a page is kept under, the path that the hot path looks for; empty: it is not kept. */
  private static String key(PublicAddress address, OverviewFilter filter, UriQuery query) {
    return switch (address) {
      case PublicAddress.Front() -> "/";
      case PublicAddress.Overview() -> filter.keepable() ? "/plan" + filter.query() : "";
      case PublicAddress.TextPage page -> key(page);
      case PublicAddress.ChapterPage page -> key(page.page()) + "/part/" + page.number();
      case PublicAddress.WholePage page -> key(page.page()) + "/whole";
      case PublicAddress.TextPicture picture -> key(picture.page()) + "/" + PublicAddress.PICTURE;
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

  private static String key(PublicAddress.TextPage address) {
    return switch (address) {
      case PublicAddress.PlanPage page -> "/plan/" + page.slug();
      case PublicAddress.VersionPage page -> "/plan/" + page.slug() + "/v/" + page.number();
      case PublicAddress.ProposalPage page -> "/plan/" + page.slug() + "/proposal";
    };
  }

  /** The pages that lead to a paper say how large it is. */
  private void printed(Tenant tenant, Publication publication) {
    Slug slug = publication.slug();
    Stream.of(
            new PublicAddress.PlanPage(slug),
            new PublicAddress.VersionPage(slug, Math.max(1, publication.number())),
            new PublicAddress.ProposalPage(slug))
        .map(PublicSite::key)
        .forEach(path -> Entrance.marks().forEach(mark -> memory.forget(tenant.id(), mark + path)));
  }

  /** A plan by its name in the address; what cannot be one is not there. */
  private static Optional<Slug> slug(UriQuery query) {
    try {
      return query.first("plan").map(Slug::new);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private Site site(Tenant tenant, LocalDate today, Entrance entrance) {
    return new Site(
        tenant,
        today,
        library.look(tenant),
        library.names(tenant),
        staticFiles.styleSheet(),
        staticFiles.icon(),
        staticFiles.embedScript(),
        service,
        Optional.empty(),
        entrance);
  }

  static StoredAnswer page(byte[] html) {
    return StoredAnswer.text(
        "text/html; charset=utf-8", "public, max-age=60, must-revalidate", html);
  }

  static Outcome shown(byte[] html) {
    return new Outcome.Shown(page(html), true);
  }
}
