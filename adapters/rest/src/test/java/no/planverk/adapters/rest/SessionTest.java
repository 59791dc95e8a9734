package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.adapters.http.FormToken;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The staff's pages call the API with their session; other sites' pages cannot. */
class SessionTest {
  private static final String OWN = "http://localhost";

  private final Api api = new Api();
  private final SessionSecret secret = SessionSecret.fresh();
  private final HttpClient http = HttpClient.newHttpClient();

  SessionTest() {
    Actor.StaffMember kari = api.hall.member(api.hall.fjordvik, TenantRole.ADMINISTRATOR);
    Instant now = api.hall.clock.instant();
    api.hall.tenants.inTransaction(
        api.hall.fjordvik.id(),
        stores -> {
          stores
              .sessions()
              .add(
                  new StoredSession(
                      new SessionId(UUID.randomUUID()),
                      secret.hash(),
                      new Holder.OfPerson(kari.person()),
                      new Identity("https://login.example", "kari"),
                      Optional.empty(),
                      Optional.empty(),
                      "Test",
                      now,
                      now,
                      now.plus(Duration.ofHours(1)),
                      Optional.empty()));
          return secret;
        });
  }

  @AfterEach
  void close() {
    api.close();
  }

  private int status(HttpRequest.Builder request) throws Exception {
    return http.send(
            request.header("Cookie", "planverk=" + secret.text()).build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private HttpRequest.Builder to(String tenant, String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + api.port() + "/" + tenant + "/api/v1" + path));
  }

  private HttpRequest.Builder change() {
    return to("fjordvik", "/units")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"name\": \"Plan\"}"));
  }

  @Test
  void a_session_reads_in_its_own_municipality_only() throws Exception {
    assertThat(status(to("fjordvik", "/people"))).isEqualTo(200);
    assertThat(status(to("lindso", "/people"))).isEqualTo(401);
  }

  @Test
  void a_change_needs_the_token_of_our_pages_and_our_origin() throws Exception {
    String token = FormToken.of(secret.text());

    assertThat(status(change())).isEqualTo(403);
    assertThat(status(change().header("Origin", OWN))).isEqualTo(403);
    assertThat(status(change().header(FormToken.FIELD, token))).isEqualTo(403);
    assertThat(
            status(
                change().header("Origin", "https://evil.example").header(FormToken.FIELD, token)))
        .isEqualTo(403);
    assertThat(
            status(
                change()
                    .header("Origin", OWN)
                    .header("Sec-Fetch-Site", "cross-site")
                    .header(FormToken.FIELD, token)))
        .isEqualTo(403);
    assertThat(
            status(
                change()
                    .header("Origin", OWN)
                    .header(FormToken.FIELD, FormToken.of("another secret"))))
        .isEqualTo(403);
    assertThat(status(change().header("Origin", OWN).header(FormToken.FIELD, token)))
        .isEqualTo(201);
  }

  @Test
  void a_session_that_has_ended_is_none() throws Exception {
    api.hall.clock.turn(Duration.ofHours(1));

    assertThat(status(to("fjordvik", "/people"))).isEqualTo(401);
  }
}
