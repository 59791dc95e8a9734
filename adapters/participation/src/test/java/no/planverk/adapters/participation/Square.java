package no.planverk.adapters.participation;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.adapters.http.ClientAddress;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.PublicFrame;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.Desk;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.following.EndFollowing;
import no.planverk.application.following.InviteFollowers;
import no.planverk.application.following.ReadFollowing;
import no.planverk.application.following.StartFollowing;
import no.planverk.application.following.VerifyFollower;
import no.planverk.application.memory.CountingIds;
import no.planverk.application.memory.MemoryLetters;
import no.planverk.application.memory.MemoryMunicipalities;
import no.planverk.application.memory.MemorySealing;
import no.planverk.application.memory.MemoryTenants;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.port.Letters.Confirmation;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Operator;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenant;

/** The public forms of two municipalities on a port of their own. */
final class Square implements AutoCloseable {
  static final int SUBMISSIONS = 50;
  static final WebAddress SITE = new WebAddress("https://plan.example");

  final TurningClock clock = new TurningClock(Instant.parse("2026-11-27T09:00:00Z"));
  final MemoryLetters letters = new MemoryLetters();
  final MemoryMunicipalities municipalities = new MemoryMunicipalities();
  final MemoryTenants tenants = new MemoryTenants(clock);
  final Tenant fjordvik = municipalities.opened("fjordvik", Country.NO, Language.NB);
  final Tenant lindsoe = municipalities.opened("lindsoe", Country.DK, Language.DA);
  private final Desk desk = new Desk(tenants, clock, new CountingIds());
  private final MemorySealing sealing = new MemorySealing();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;

  Square() {
    FollowRoutes routes =
        new FollowRoutes(
            new Doorkeeper(
                new FindMunicipality(municipalities), (tenant, secret) -> Optional.empty(), SITE),
            RateLimits.of(
                ClientAddress.behind("127.0.0.1"),
                new RateLimits.PerMinute(1, 1, SUBMISSIONS, 1),
                () -> 0),
            frame(),
            new TestSeal(),
            clock,
            new FollowRoutes.UseCases(
                new ReadPublication(tenants, clock),
                new StartFollowing(desk, sealing, letters, municipalities),
                new ReadFollowing(desk),
                new VerifyFollower(desk),
                new EndFollowing(desk)));
    server =
        WebServer.builder().host("127.0.0.1").port(0).routing(it -> it.register(routes)).build();
    server.start();
  }

  private static PublicFrame frame() {
    return (tenant, title, content) -> {
      StringOutput page = new StringOutput();
      content.writeTo(new OwaspHtmlTemplateOutput(page));
      String head = "<!DOCTYPE html><title>" + tenant.name() + "</title>";
      return (head + page).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static final class TestSeal implements FormSeal {
    @Override
    public String seal(String plain) {
      return "ours " + plain;
    }

    @Override
    public Optional<String> open(String sealed) {
      return sealed.startsWith("ours ") ? Optional.of(sealed.substring(5)) : Optional.empty();
    }
  }

  /** A plan that is on the web. */
  void published(Tenant tenant, String slug, String title) {
    PlanId plan = new PlanId(UUID.randomUUID());
    PublicFacts facts =
        new PublicFacts(
            "no.thematic",
            title,
            Optional.empty(),
            Language.NB,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            PublicStanding.REGISTERED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Publication publication =
        new Publication(
            UUID.randomUUID(),
            plan,
            new Slug(slug),
            Series.REGISTERED,
            1,
            0,
            Language.NB,
            facts,
            new ContentHash(slug, "none"),
            clock.instant());
    tenants.inTransaction(
        tenant.id(),
        stores -> {
          stores.publications().lead(new Slug(slug), plan);
          stores.publications().add(publication, "");
          return plan;
        });
  }

  /** The link in the letter that was sent last, once the job has run. */
  String lastLink() {
    new InviteFollowers(desk, sealing, letters).invite(new Operator("test"), fjordvik);
    return letters.all(Confirmation.class).getLast().link();
  }

  int followers(Tenant tenant) {
    return tenants.inTransaction(tenant.id(), stores -> stores.followers().confirmed().size());
  }

  int asked(Tenant tenant) {
    return tenants.inTransaction(tenant.id(), stores -> stores.followers().unwritten().size());
  }

  HttpResponse<String> get(String path) {
    return sent(request(path).GET());
  }

  /** As a browser sends a form from a page of ours. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return sent(form(path, fields).header("Origin", SITE.value()));
  }

  /** As a program sends it. */
  HttpResponse<String> bare(String path, Map<String, String> fields) {
    return sent(form(path, fields));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .timeout(Duration.ofSeconds(10));
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
