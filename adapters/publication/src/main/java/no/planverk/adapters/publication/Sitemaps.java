package no.planverk.adapters.publication;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.sdg.SdgGoal;

/** The addresses that search engines shall know (sitemaps.org 0.9). */
final class Sitemaps {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String MEDIA_TYPE = "application/xml; charset=utf-8";

  /** A sitemap holds so many addresses at most. */
  private static final int MOST = 50_000;

  private Sitemaps() {}

  /** Of one municipality. */
  static StoredAnswer of(Site site, Collection<PlanAddress.Open> addresses, PublicThread thread) {
    Map<String, Optional<Instant>> pages = new LinkedHashMap<>();
    for (String page : List.of(site.front(), site.overview(), site.thread(), site.sdg())) {
      pages.put(page, Optional.empty());
    }
    for (SdgGoal goal : SdgGoal.values()) {
      pages.put(site.sdg(goal), Optional.empty());
    }
    addresses.forEach(it -> add(site, pages, it));
    thread.nodes().forEach(it -> pages.put(site.element(it.id()), Optional.empty()));
    return written(
        "urlset",
        xml -> {
          for (var page : pages.entrySet().stream().limit(MOST).toList()) {
            entry(xml, "url", site.whole(page.getKey()), page.getValue());
          }
        });
  }

  private static void add(
      Site site, Map<String, Optional<Instant>> pages, PlanAddress.Open address) {
    address
        .current()
        .ifPresent(it -> pages.put(site.plan(address.slug()), Optional.of(it.publishedAt())));
    address
        .proposal()
        .ifPresent(it -> pages.put(site.proposal(address.slug()), Optional.of(it.publishedAt())));
    address.publications().stream()
        .filter(it -> it.series() == Series.ADOPTED)
        .sorted(Comparator.comparing(Publication::publishedAt))
        .forEach(
            it ->
                pages.put(
                    site.version(address.slug(), it.number()), Optional.of(it.publishedAt())));
  }

  /** The sitemaps of all municipalities, by their whole addresses. */
  static StoredAnswer index(Collection<String> sitemaps) {
    return written(
        "sitemapindex",
        xml -> {
          for (String sitemap : sitemaps) {
            entry(xml, "sitemap", sitemap, Optional.empty());
          }
        });
  }

  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static StoredAnswer written(String root, Content content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NAMESPACE);
      content.write(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a sitemap cannot be written", e);
    }
    return StoredAnswer.text(
        MEDIA_TYPE, "public, max-age=3600", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void entry(
      XMLStreamWriter xml, String name, String address, Optional<Instant> changed)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeStartElement("loc");
    xml.writeCharacters(address);
    xml.writeEndElement();
    if (changed.isPresent()) {
      xml.writeStartElement("lastmod");
      xml.writeCharacters(changed.get().toString());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
