package no.planverk.adapters.publication;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.publishing.ListSites;

/**
 * What crawlers and researchers look for at the root of the service: {@code robots.txt} (RFC 9309),
 * the sitemap of all municipalities, and {@code security.txt} (RFC 9116) where somebody is named to
 * write to.
 */
public final class ServiceFiles implements HttpService {
  private static final Duration SECURITY_TEXT_HOLDS = Duration.ofDays(180);

  private final ListSites listSites;
  private final WebAddress service;
  private final Optional<String> securityContact;
  private final Clock clock;

  /**
   * @param securityContact {@code mailto:} or {@code https:}
   */
  public ServiceFiles(
      ListSites listSites, WebAddress service, Optional<String> securityContact, Clock clock) {
    this.listSites = listSites;
    this.service = service;
    this.securityContact = securityContact;
    this.clock = clock;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/robots.txt", (request, response) -> robots().send(request, response));
    rules.get("/sitemap.xml", (request, response) -> sitemap().send(request, response));
    rules.get(
        "/.well-known/security.txt",
        (request, response) ->
            securityContact.ifPresentOrElse(
                it -> security(it).send(request, response), response::next));
  }

  private StoredAnswer robots() {
    return text(
        """
        User-agent: *
        Disallow: /*/work
        Disallow: /*/sign-in
        Disallow: /*/api/

        Sitemap: %s
        """
            .formatted(service.at("/sitemap.xml")));
  }

  private StoredAnswer sitemap() {
    return Sitemaps.index(
        listSites.list().stream().map(it -> service.at("/" + it.slug() + "/sitemap.xml")).toList());
  }

  private StoredAnswer security(String contact) {
    Instant until = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(SECURITY_TEXT_HOLDS);
    return text(
        """
        Contact: %s
        Expires: %s
        Preferred-Languages: nb, nn, da, en
        Canonical: %s
        """
            .formatted(contact, until, service.at("/.well-known/security.txt")));
  }

  private static StoredAnswer text(String text) {
    return StoredAnswer.text(
        "text/plain; charset=utf-8", "public, max-age=3600", text.getBytes(StandardCharsets.UTF_8));
  }
}
