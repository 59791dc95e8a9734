package no.planverk.adapters.publication;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** What has been published lately, of a municipality or of one plan, as Atom (RFC 4287). */
final class Feeds {
  private static final int NEWEST = 50;
  private static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

  private final Site site;
  private final Wording words;

  Feeds(Site site) {
    this.site = site;
    this.words = site.words();
  }

  /** Of everything that the municipality publishes. */
  StoredAnswer ofAll(Collection<PlanAddress.Open> addresses) {
    return feed(
        words.get("feed.title", site.tenant().name()), site.front(), site.feed(), addresses);
  }

  /** Of one plan. */
  StoredAnswer of(PlanAddress.Open address) {
    String title =
        address
            .current()
            .or(address::proposal)
            .map(it -> it.facts().title())
            .orElse(address.slug().value());
    return feed(title, site.plan(address.slug()), site.feed(address.slug()), List.of(address));
  }

  private StoredAnswer feed(
      String title, String page, String self, Collection<PlanAddress.Open> addresses) {
    List<SyndEntry> entries =
        addresses.stream()
            .flatMap(address -> address.publications().stream().map(it -> new Item(address, it)))
            .sorted(Comparator.comparing((Item it) -> it.publication().publishedAt()).reversed())
            .limit(NEWEST)
            .map(this::entry)
            .collect(Collectors.toList());
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setUri(site.whole(page));
    feed.setTitle(title);
    feed.setLinks(List.of(link("alternate", "text/html", page), link("self", MEDIA_TYPE, self)));
    feed.setPublishedDate(
        entries.stream()
            .map(SyndEntry::getUpdatedDate)
            .max(Comparator.naturalOrder())
            .orElse(Date.from(Instant.EPOCH)));
    var author = new SyndPersonImpl();
    author.setName(site.tenant().name());
    author.setUri(site.whole(site.front()));
    feed.setAuthors(List.of(author));
    feed.setEntries(entries);
    try {
      String xml = new SyndFeedOutput().outputString(feed);
      return StoredAnswer.text(
          MEDIA_TYPE, "public, max-age=300", xml.getBytes(StandardCharsets.UTF_8));
    } catch (FeedException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
  }

  private record Item(PlanAddress.Open address, Publication publication) {}

  private SyndLink link(String relation, String type, String path) {
    SyndLink link = new SyndLinkImpl();
    link.setRel(relation);
    link.setType(type);
    link.setHref(site.whole(path));
    return link;
  }

  private SyndEntry entry(Item item) {
    Publication publication = item.publication();
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri("urn:uuid:" + publication.id());
    entry.setTitle(
        words.get("standing." + publication.facts().standing().id())
            + ": "
            + publication.facts().title());
    entry.setLink(site.whole(address(item)));
    Date at = Date.from(publication.publishedAt());
    entry.setPublishedDate(at);
    entry.setUpdatedDate(at);
    var summary = new SyndContentImpl();
    summary.setType("text");
    summary.setValue(summary(publication));
    entry.setDescription(summary);
    return entry;
  }

  private String address(Item item) {
    return switch (item.publication().series()) {
      case HEARD -> site.proposal(item.address().slug());
      case ADOPTED -> site.version(item.address().slug(), item.publication().number());
      case REGISTERED -> site.plan(item.address().slug());
    };
  }

  private String summary(Publication publication) {
    String heard =
        publication.series() == Series.HEARD
            ? HearingDays.of(publication).map(it -> it.shortly(words, site.today())).orElse("")
            : "";
    return Stream.of(
            words.type(publication.facts().type()).orElse(""),
            publication.facts().period().map(words::period).orElse(""),
            publication
                .facts()
                .decision()
                .map(it -> words.get("card.adopted", words.date(it.date())))
                .orElse(""),
            heard)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
