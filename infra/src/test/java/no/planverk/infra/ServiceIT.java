package no.planverk.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole service over HTTP, on real PostgreSQL, with the demo's three municipalities. */
class ServiceIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static RunningDemo demo;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  private static String body(String url) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
        .body();
  }

  private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(demo.url(path)));
  }

  @Test
  void each_municipality_shows_its_own_plans_and_no_others() throws Exception {
    assertThat(body(demo.url("/fjordvik/plan")))
        .contains("Kommunedelplan for klima og energi")
        .doesNotContain("Trafikktryggingsplan");
    assertThat(body(demo.url("/lidarsund/plan")))
        .contains("Trafikktryggingsplan")
        .doesNotContain("Kommunedelplan for klima og energi");
  }

  @Test
  void a_token_of_one_municipality_opens_no_other() throws Exception {
    String token = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
    assertThat(status(to("/fjordvik/api/v1/plans").header("Authorization", "Bearer " + token)))
        .isEqualTo(200);
    assertThat(status(to("/lidarsund/api/v1/plans").header("Authorization", "Bearer " + token)))
        .isEqualTo(404);
    assertThat(status(to("/fjordvik/api/v1/plans"))).isEqualTo(401);
  }

  @Test
  void internal_texts_of_the_demo_stand_on_no_page() throws Exception {
    String token = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
    String plans =
        HTTP.send(
                to("/fjordvik/api/v1/plans").header("Authorization", "Bearer " + token).build(),
                BodyHandlers.ofString())
            .body();
    assertThat(plans).contains("\"published\":true");
    assertThat(body(demo.url("/fjordvik/plan/kommuneplanens-samfunnsdel-2024-2036")))
        .contains("data-element")
        .doesNotContain("internal");
  }

  private static String hearings(String slug) throws Exception {
    return Jsoup.parse(body(demo.url("/" + slug + "/")))
        .select("section[aria-labelledby=hearings] .plan-card")
        .text();
  }

  @Test
  void whatever_day_it_is_the_demos_hearings_go_on() throws Exception {
    assertThat(hearings("fjordvik")).contains("Kommunedelplan for klima og energi");
    assertThat(hearings("lindsoe")).contains("Planstrategi 2026");
    assertThat(hearings("lidarsund")).isEmpty();
  }

  @Test
  void operations_have_a_port_of_their_own() throws Exception {
    assertThat(body(demo.opsUrl("/health/live"))).isEqualTo("ok\n");
    assertThat(body(demo.opsUrl("/health/ready"))).isEqualTo("ok\n");
    assertThat(body(demo.opsUrl("/health/started"))).isEqualTo("ok\n");
    assertThat(body(demo.opsUrl("/metrics")))
        .containsPattern("planverk_tenants\\{release=\"\\d+\",standing=\"open\"\\} 3.0")
        .contains("planverk_pool_max{duty=\"public\"}")
        .contains("jvm_memory_used_bytes");
    assertThat(status(to("/metrics"))).isEqualTo(404);
    assertThat(status(to("/health/ready"))).isEqualTo(404);
  }

  @Test
  void a_connection_ends_where_the_caller_wants_no_more() throws Exception {
    for (String url : List.of(demo.url("/fjordvik/"), demo.opsUrl("/health/live"))) {
      URI asked = URI.create(url);
      try (Socket socket = new Socket("127.0.0.1", asked.getPort())) {
        socket.setSoTimeout(5000);
        String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.formatted(asked.getPath()).getBytes(UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 200").containsAnyOf("</html>", "ok\n");
      }
    }
  }

  @Test
  void what_was_just_made_works_at_once() throws Exception {
    String token = demo.token("lindsoe", TenantRole.ADMINISTRATOR);
    HttpRequest.Builder draft =
        to("/lindsoe/api/v1/plans")
            .header("Authorization", "Bearer " + token)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"type\":\"dk.policy\",\"title\":\"Kulturpolitik\",\"language\":\"da\"}"));
    var drafted = HTTP.send(draft.build(), BodyHandlers.ofString());
    assertThat(drafted.statusCode()).isEqualTo(201);
    String plan = drafted.headers().firstValue("Location").orElseThrow();
    assertThat(
            status(
                to(plan + "/adoption")
                    .header("Authorization", "Bearer " + token)
                    .header("If-Match", "*")
                    .PUT(
                        HttpRequest.BodyPublishers.ofString(
                            "{\"body\":\"byrådet\",\"date\":\"2026-11-02\",\"caseNumber\":\"1\"}"))))
        .isEqualTo(200);
    assertThat(status(to("/lindsoe/plan/kulturpolitik"))).isEqualTo(404);
    assertThat(
            status(
                to(plan + "/publication")
                    .header("Authorization", "Bearer " + token)
                    .header("If-Match", "*")
                    .PUT(HttpRequest.BodyPublishers.ofString("{}"))))
        .isEqualTo(200);
    assertThat(status(to("/lindsoe/plan/kulturpolitik"))).isEqualTo(200);
    assertThat(body(demo.url("/lindsoe/plan"))).contains("Kulturpolitik");
  }

  /** The directory comes with a token that is for nothing else. */
  private static String tokenFor(String path) {
    TokenScope scope =
        path.contains("/scim/") ? TokenScope.PROVISIONING : TokenScope.READ_AND_WRITE;
    return demo.token("fjordvik", TenantRole.ADMINISTRATOR, scope);
  }

  private static String answer(String method, String path, String body, int expected)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        to(path)
            .header("Authorization", "Bearer " + tokenFor(path))
            .header("Content-Type", "text/csv")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    var answer = HTTP.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    return answer.body();
  }

  @Test
  void the_demos_units_and_people_go_out_and_come_in_unchanged() throws Exception {
    for (String list : new String[] {"unit", "people"}) {
      String path = list.equals("unit") ? "/units.csv" : "/people.csv";
      String imports = list.equals("unit") ? "/unit-imports" : "/person-imports";
      String csv = answer("GET", "/fjordvik/api/v1" + path, "", 200);
      assertThat(csv.lines().count()).isGreaterThan(3);
      assertThat(answer("POST", "/fjordvik/api/v1" + imports, csv, 201))
          .contains("\"added\":[]", "\"changed\":[]", "\"notInFile\":[]");
    }
  }

  @Test
  void the_directory_keeps_people_and_groups_in_step() throws Exception {
    String root = "/fjordvik/scim/v2";
    String made = answer("POST", root + "/Users", "{\"userName\":\"ny@fjordvik.example\"}", 201);
    String id = made.replaceFirst(".*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    String member = "{\"displayName\":\"Plan\",\"members\":[{\"value\":\"" + id + "\"}]}";
    assertThat(answer("POST", root + "/Groups", member, 201)).contains(id);
    String gone = "{\"Operations\":[{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}]}";
    assertThat(answer("PATCH", root + "/Users/" + id, gone, 200))
        .contains("\"active\":false", "\"display\":\"Plan\"");
    answer("DELETE", root + "/Users/" + id, "", 204);
    answer("GET", root + "/Users/" + id, "", 404);
    assertThat(status(to("/lidarsund/scim/v2/Users"))).isEqualTo(401);
  }
}
