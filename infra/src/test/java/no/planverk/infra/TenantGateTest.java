package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.publication.DoorSigns;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The gate over HTTP, before a route that answers everything. */
class TenantGateTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Standing.Open OPEN = new Standing.Open();
  private static final Tenant FJORDVIK =
      town("tfjordvik0000000", "fjordvik", "Fjordvik kommune", Country.NO, Language.NB);
  private static final Tenant LINDSOE =
      town("tlindsoe00000000", "lindsoe", "Lindsø Kommune", Country.DK, Language.DA)
          .reachedAt(List.of(new HostName("planer.lindsoe.example")));

  private final KnownTowns towns = new KnownTowns(FJORDVIK, LINDSOE);
  private final WebAddress service = new WebAddress("https://planer.example");
  private final TenantGate gate =
      new TenantGate(towns, service, service, new DoorSigns(new StaticFiles()));
  private final WebServer server =
      WebServer.builder()
          .port(0)
          .routing(
              HttpRouting.builder()
                  .addFilter(new ClosingConnections())
                  .addFilter(gate)
                  .any((request, response) -> response.send("the route answers")))
          .build()
          .start();

  private static Tenant town(
      String id, String slug, String name, Country country, Language language) {
    return new Tenant(new TenantId(id), new TenantSlug(slug), name, country, language);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  /** The whole answer; the host is written by hand, since a client would not let us. */
  private String ask(String method, String host, String path, String... headers)
      throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.setSoTimeout(10_000);
      String more = String.join("", List.of(headers).stream().map(it -> it + "\r\n").toList());
      String request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: 0\r\n%s\r\n"
              .formatted(method, path, host, more);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .collect(Collectors.joining("\n"));
    }
  }

  private String get(String path) throws IOException {
    return ask("GET", "planer.example", path);
  }

  private void now(Tenant tenant) {
    towns.put(tenant);
    gate.changed(tenant.id());
  }

  @Test
  void an_open_municipality_is_looked_up_once_and_then_asked_of_nobody() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(get("/fjordvik/plan")).contains("the route answers").doesNotContain("X-Robots");
    }
    assertThat(towns.asked()).isEqualTo(1);
    gate.changed(LINDSOE.id());
    assertThat(get("/fjordvik/plan")).contains("the route answers");
    assertThat(towns.asked()).isEqualTo(1);
    gate.everythingChanged();
    assertThat(get("/fjordvik/plan")).contains("the route answers");
    assertThat(towns.asked()).isEqualTo(2);
  }

  @Test
  void what_names_no_municipality_passes() throws IOException {
    for (String path :
        List.of("/", "/robots.txt", "/static/x.css", "/login/callback", "/nowhere")) {
      assertThat(get(path)).contains("the route answers");
    }
  }

  @Test
  void an_old_slug_leads_to_the_same_page_under_the_new_one() throws IOException {
    assertThat(get("/fjordvik/plan")).contains("200 OK");
    now(FJORDVIK.at(new TenantSlug("fjordvik-ny")));
    assertThat(get("/fjordvik/plan/klima?q=vann&x=%20"))
        .contains("308", "Location: /fjordvik-ny/plan/klima?q=vann&x=%20");
    assertThat(ask("POST", "planer.example", "/fjordvik/api/v1/plans"))
        .contains("308", "Location: /fjordvik-ny/api/v1/plans");
    assertThat(get("/fjordvik")).contains("Location: /fjordvik-ny");
    assertThat(get("/fjordvik-ny/plan")).contains("the route answers");
    assertThat(get("/lindsoe/plan")).contains("the route answers");
  }

  @Test
  void one_that_is_behind_says_so_in_its_language_and_to_programs_in_theirs() throws IOException {
    now(FJORDVIK.with(new Tenancy(OPEN, true, false)));
    assertThat(get("/fjordvik/plan"))
        .contains("503", "Retry-After: 60", "lang=\"nb\"", "oppgraderes", "Fjordvik kommune")
        .contains("text/html", "no-store", "X-Robots-Tag: noindex")
        .doesNotContain("the route answers");
    assertThat(ask("GET", "planer.example", "/fjordvik/api/v1/plans", "Accept-Language: en"))
        .contains("503", "application/problem+json", "tenancy-behind", "wait for an upgrade");
    assertThat(ask("HEAD", "planer.example", "/fjordvik/plan")).contains("503").doesNotContain("<");
    assertThat(ask("HEAD", "planer.example", "/fjordvik/api/v1/plans"))
        .contains("503", "application/problem+json")
        .doesNotContain("{");
    assertThat(get("/lindsoe/plan")).contains("the route answers");
    now(FJORDVIK);
    assertThat(get("/fjordvik/plan")).contains("the route answers");
  }

  @Test
  void a_suspended_one_is_read_and_nothing_else_and_says_why_and_since_when() throws IOException {
    now(FJORDVIK.standing(OPEN.suspend("regningen <er> ubetalt", NOW)));
    assertThat(get("/fjordvik/plan")).contains("the route answers");
    assertThat(ask("POST", "planer.example", "/fjordvik/work/plans/new"))
        .contains("409", "2. mars 2026", "regningen &lt;er&gt; ubetalt", "href=\"/fjordvik/work\"");
    assertThat(ask("POST", "planer.example", "/fjordvik/work/sign-out"))
        .contains("the route answers");
    assertThat(ask("PUT", "planer.example", "/fjordvik/api/v1/plans/1", "Accept-Language: nn"))
        .contains("409", "tenancy-suspended", "2026-03-02", "ubetalt", "Berre lesing");
    assertThat(ask("POST", "planer.example", "/fjordvik/work/draft", "Accept: application/json"))
        .contains("409", "application/problem+json", "\"title\"", "\"detail\"");
    assertThat(ask("POST", "planer.example", "/lindsoe/work/plans/new"))
        .contains("the route answers");
  }

  @Test
  void a_hidden_one_has_no_site_under_its_own_host_either() throws IOException {
    assertThat(ask("GET", "planer.lindsoe.example", "/plan")).contains("the route answers");
    now(LINDSOE.standing(OPEN.hide("asked for", NOW)));
    for (String answer :
        List.of(get("/lindsoe/plan"), ask("GET", "planer.lindsoe.example", "/plan"))) {
      assertThat(answer)
          .contains("404", "lang=\"da\"", "viser ikke sine planer", "no-store", "noindex")
          .doesNotContain("asked for");
    }
    assertThat(get("/lindsoe/api/v1/publications")).contains("404", "tenancy-hidden");
    assertThat(ask("POST", "planer.example", "/lindsoe/work/plans/new"))
        .contains("the route answers");
    assertThat(get("/fjordvik/plan")).contains("the route answers");
  }

  @Test
  void one_that_closes_is_read_by_its_staff_and_one_that_has_closed_by_nobody() throws IOException {
    Standing.Closing closing = OPEN.close(NOW, NOW.plusSeconds(86_400));
    now(FJORDVIK.standing(closing));
    assertThat(get("/fjordvik/plan")).contains("404");
    assertThat(get("/fjordvik/work")).contains("the route answers");
    assertThat(ask("POST", "planer.example", "/fjordvik/work/plans/new"))
        .contains("409", "3. mars 2026");
    now(FJORDVIK.standing(closing.drop(NOW, NOW)));
    assertThat(get("/fjordvik/plan")).contains("410", "tatt bort fra denne adressen");
    assertThat(get("/fjordvik/work")).contains("410");
    assertThat(get("/fjordvik/api/v1/plans")).contains("410", "tenancy-closed");
    assertThat(get("/lindsoe/plan")).contains("the route answers");
  }

  @Test
  void no_page_of_a_training_copy_is_for_search_engines() throws IOException {
    now(FJORDVIK.with(new Tenancy(OPEN, false, true)));
    assertThat(get("/fjordvik/plan")).contains("the route answers", "X-Robots-Tag: noindex");
    assertThat(get("/lindsoe/plan")).doesNotContain("X-Robots-Tag");
  }
}
