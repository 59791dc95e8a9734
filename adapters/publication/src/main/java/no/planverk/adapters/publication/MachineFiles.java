package no.planverk.adapters.publication;

import java.util.List;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Slug;

/** Makes what other programs read: feeds, calendar, sitemap, open data and its catalogue. */
final class MachineFiles {
  private final Library library;
  private final Remembered<PublicThread> threads;
  private final MessagePages messagePages;

  MachineFiles(Library library, Remembered<PublicThread> threads, MessagePages messagePages) {
    this.library = library;
    this.threads = threads;
    this.messagePages = messagePages;
  }

  Outcome show(Site site, PublicAddress.ForMachines wanted) {
    return switch (wanted) {
      case PublicAddress.Feed() -> kept(new Feeds(site).ofAll(all(site)));
      case PublicAddress.PlanFeed(Slug slug) -> feed(site, slug);
      case PublicAddress.CalendarFile() -> kept(new Calendars(site).of(all(site), thread(site)));
      case PublicAddress.SitemapFile() -> kept(Sitemaps.of(site, all(site), thread(site)));
      case PublicAddress.DataFile(DataSet set, DataFiles file) ->
          kept(file.write(set, new OpenData(site, all(site), thread(site)).rows(set)));
      case PublicAddress.CatalogueFile() -> kept(new Catalogue(site).answer());
    };
  }

  private List<PlanAddress.Open> all(Site site) {
    return site.plans();
  }

  private PublicThread thread(Site site) {
    return threads.of(site.tenant(), site.today());
  }

  private Outcome feed(Site site, Slug slug) {
    return switch (library.at(site.tenant(), slug)) {
      case PlanAddress.Open open -> kept(new Feeds(site).of(open));
      case PlanAddress.Withdrawn withdrawn -> messagePages.withdrawn(site, withdrawn);
      case PlanAddress.Moved moved -> Outcome.Elsewhere.moved(site.feed(moved.to()));
      case PlanAddress.Unknown() -> messagePages.nothingHere(site);
    };
  }

  private static Outcome kept(StoredAnswer answer) {
    return new Outcome.Shown(answer, true);
  }
}
