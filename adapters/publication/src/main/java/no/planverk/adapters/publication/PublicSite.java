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
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenant;

/** Finds or makes what a municipality's site answers at an address. */
final class PublicSite {
  private static final Logger LOG = System.getLogger(PublicSite.class.getName());

  /** Elements of red threads that are remembered at most: some 20 MB. */
  private static final long MOST_ELEMENTS = 50_000;

  /** Publications whose facts are remembered at most: some 20 MB. */
  private static final long MOST_PUBLICATIONS = 20_000;

  private final Library library;
  private final StaticFiles staticFiles;
  private final WebAddress service;
  private final Changes changes;
  private final Remembered<List<PlanAddress.Open>> plans;
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
    this.plans = new Remembered<>(changes, library::all, MOST_PUBLICATIONS, PublicSite::size);
    this.memory = memory;
    this.overviewPages = new OverviewPages(templates);
    TextFinder texts = new TextFinder(library, messagePages);
    this.paperFiles =
        new PaperFiles(
            texts, new PlanPapers(library, templates), printRoom, messagePages, this::printed);
    Remembered<PublicThread> threads =
        new Remembered<>(changes, library::thread, MOST_ELEMENTS, it -> it.nodes().size());
    this.planPages = new PlanPages(library, threads, templates, texts, paperFiles, messagePages);
    this.changesPages = new ChangesPages(library, templates, messagePages);
    this.searchPages = new SearchPages(library, templates);
    this.everywherePages = new EverywherePages(library, templates);
    this.frontPages = new FrontPages(threads, templates);
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
    String path = PageKeys.of(address, filter, query);
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
      case PublicAddress.Thread() -> threadPages.show(site, PageKeys.slug(query));
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

  /** The pages that lead to a paper say how large it is. */
  private void printed(Tenant tenant, Publication publication) {
    Slug slug = publication.slug();
    Stream.of(
            new PublicAddress.PlanPage(slug),
            new PublicAddress.VersionPage(slug, Math.max(1, publication.number())),
            new PublicAddress.ProposalPage(slug))
        .map(PageKeys::of)
        .forEach(path -> Entrance.marks().forEach(mark -> memory.forget(tenant.id(), mark + path)));
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
        entrance,
        () -> plans.of(tenant, today));
  }

  private static int size(List<PlanAddress.Open> plans) {
    return plans.stream().mapToInt(it -> it.publications().size()).sum();
  }

  static StoredAnswer page(byte[] html) {
    return StoredAnswer.text(
        "text/html; charset=utf-8", "public, max-age=60, must-revalidate", html);
  }

  static Outcome shown(byte[] html) {
    return new Outcome.Shown(page(html), true);
  }
}
