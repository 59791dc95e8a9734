package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.Test;

/**
 * A server process is killed in the middle of imports: what it acknowledged is stored whole, and
 * nothing else is.
 */
class KilledServerIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int WRITERS = 4;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 12;

  @Test
  void a_kill_loses_nothing_acknowledged_and_keeps_nothing_half() throws Exception {
    try (RunningDemo demo = RunningDemo.start()) {
      String token = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
      int port = RunningDemo.freePort();
      int opsPort = RunningDemo.freePort();
      KillableServer server = KillableServer.start(demo.environment(port, opsPort), opsPort);
      List<String> acknowledged = importUntilKilled(server, port, token);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);

      Set<String> stored = new HashSet<>();
      for (String id : titled(demo, token)) {
        stored.add(id);
        HttpResponse<String> elements =
            get(demo.url("/fjordvik/api/v1/plans/" + id + "/elements"), token);
        assertThat(elements.body().split("\"kind\":\"goal\"", -1)).hasSize(301);
      }
      assertThat(stored).containsAll(acknowledged);
    }
  }

  private static List<String> importUntilKilled(KillableServer server, int port, String token)
      throws Exception {
    List<String> acknowledged = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        all.add(writers.submit(() -> importUntilBroken(port, token, server)));
      }
      for (Future<List<String>> each : all) {
        acknowledged.addAll(each.get(120, TimeUnit.SECONDS));
      }
    }
    server.awaitEnd();
    return acknowledged;
  }

  /** The first writer to have its share kills the server while the others are writing. */
  private static List<String> importUntilBroken(int port, String token, KillableServer server) {
    List<String> acknowledged = new ArrayList<>();
    try {
      while (true) {
        if (acknowledged.size() == ACKNOWLEDGED_BEFORE_THE_KILL) {
          server.kill();
        }
        HttpRequest request =
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/fjordvik/api/v1/plan-imports"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(document()))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
          acknowledged.add(answer.body().replaceAll("(?s).*\"planId\":\"([^\"]+)\".*", "$1"));
        }
      }
    } catch (IOException killed) {
      return acknowledged;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return acknowledged;
    }
  }

  private static String document() {
    StringBuilder elements = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      elements
          .append(i == 0 ? "" : ",")
          .append("{\"key\":\"m" + i + "\",\"kind\":\"goal\",\"title\":\"Mål " + i + "\"}");
    }
    return "{\"format\":\"planverk.plan/1\",\"plan\":{\"type\":\"no.strategy\","
        + "\"title\":\"Drept midt i\",\"language\":\"nb\"},\"elements\":["
        + elements
        + "]}";
  }

  private static List<String> titled(RunningDemo demo, String token) throws Exception {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      String page =
          get(
                  demo.url(
                      "/fjordvik/api/v1/plans?text=Drept%20midt&limit=200"
                          + (cursor.isEmpty() ? "" : "&cursor=" + cursor)),
                  token)
              .body();
      var id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(page);
      while (id.find()) {
        ids.add(id.group(1));
      }
      var next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
      cursor = next.find() ? next.group(1) : null;
    }
    return ids;
  }

  private static HttpResponse<String> get(String url, String token) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token).build(),
        BodyHandlers.ofString());
  }
}
