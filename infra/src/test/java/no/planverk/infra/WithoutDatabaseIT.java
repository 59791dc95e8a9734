package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.planverk.domain.person.Operator;
import org.junit.jupiter.api.Test;

/** The service starts and stops while its database is away, and shows what it has shown before. */
final class WithoutDatabaseIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Logger POOLS = Logger.getLogger("com.zaxxer.hikari");
  private static final List<String> SEEN =
      List.of(
          "/fjordvik/",
          "/fjordvik/plan",
          "/fjordvik/plan/kommunedelplan-for-klima-og-energi",
          "/fjordvik/plan/kommunedelplan-for-klima-og-energi?lang=en",
          "/lindsoe/");

  private static HttpResponse<String> get(RunningDemo demo, String path) {
    return sent(HttpRequest.newBuilder(URI.create(demo.url(path))));
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Test
  void a_node_that_starts_without_the_database_shows_what_was_seen() throws Exception {
    Warnings ofPools = new Warnings();
    POOLS.addHandler(ofPools);
    try (RunningDemo demo = RunningDemo.start()) {
      Map<String, String> pages = new LinkedHashMap<>();
      for (String path : SEEN) {
        HttpResponse<String> page = get(demo, path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        pages.put(path, page.body());
      }
      HttpRequest.Builder fleet = fleet(demo);
      assertThat(sent(fleet.GET()).body()).contains("fjordvik", "lindsoe");
      demo.away(() -> demo.database().close());
      pages.forEach((path, page) -> assertThat(get(demo, path).body()).as(path).isEqualTo(page));
      assertThat(get(demo, "/lidarsund/").statusCode()).isEqualTo(503);
      assertThat(get(demo, "/lindsoe/plan").statusCode()).isEqualTo(503);
      assertThat(get(demo, "/fjordvik/api/v1/plans").statusCode()).isIn(401, 503);
      assertThat(sent(fleet.GET()).statusCode()).isEqualTo(503);
      HttpResponse<String> head = sent(fleet.HEAD());
      assertThat(head.statusCode()).isEqualTo(503);
      assertThat(head.headers().firstValue("Retry-After")).isPresent();
      assertThat(sent(HttpRequest.newBuilder(URI.create(demo.opsUrl("/health/live")))).body())
          .isEqualTo("ok\n");
    } finally {
      POOLS.removeHandler(ofPools);
    }
    assertThat(ofPools.said)
        .as("what stops waits for no try in vain")
        .noneMatch(it -> it.contains("to shutdown"));
  }

  /** What a program of the vendor's asks for. */
  private static HttpRequest.Builder fleet(RunningDemo demo) {
    try (Stores stores = new Stores(demo.cell(), 2)) {
      String token =
          new TenancyWiring(new Wiring(stores, it -> {}))
              .createOperatorToken()
              .create(new Operator("test"), "probe", 1)
              .secret()
              .text();
      return HttpRequest.newBuilder(URI.create(demo.opsUrl("/ops/api/v1/tenants")))
          .header("Authorization", "Bearer " + token);
    }
  }

  private static final class Warnings extends Handler {
    final List<String> said = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord warning) {
      said.add(warning.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
