package no.planverk.adapters.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UsageMeterTest {
  private static final int MANY = 200_000;
  private static final TenantId FJORDVIK = new TenantId("fjordvikfjordvik");
  private static final TenantId HAVDAL = new TenantId("havdalhavdalhavd");

  private final UsageMeter meter = new UsageMeter(UsageMeterTest::holder);
  private final WebServer server =
      WebServer.builder()
          .host("127.0.0.1")
          .port(0)
          .routing(
              it ->
                  it.addFilter(meter)
                      .get("/fjordvik/plan", (request, response) -> response.send("a page"))
                      .get("/havdal/broken", (request, response) -> fail()))
          .build()
          .start();

  @AfterEach
  void stop() {
    server.stop();
  }

  private static void fail() {
    throw new IllegalStateException("broken on purpose");
  }

  private static Optional<TenantId> holder(String host, String firstName) {
    if (host.equals("planer.havdal.example")) {
      return Optional.of(HAVDAL);
    }
    return switch (firstName) {
      case "fjordvik" -> Optional.of(FJORDVIK);
      case "havdal" -> Optional.of(HAVDAL);
      default -> Optional.empty();
    };
  }

  private void ask(String path, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(path, host).getBytes(StandardCharsets.UTF_8));
      InputStream answer = socket.getInputStream();
      assertThat(new String(answer.readNBytes(8), StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1");
    }
  }

  @Test
  void every_request_is_counted_for_whose_address_it_is_whatever_comes_of_it() throws IOException {
    ask("/fjordvik/plan", "localhost");
    ask("/fjordvik/none?q=havdal", "localhost");
    ask("/fjordvik", "localhost");
    ask("/havdal/broken", "localhost:8080");
    ask("/fjordvik/plan", "Planer.Havdal.example:443");
    ask("/nobody/plan", "localhost");
    ask("/", "localhost");
    assertThat(takenOf(5))
        .isEqualTo(Map.of(FJORDVIK, new TenantUse(0, 3), HAVDAL, new TenantUse(0, 2)));
    assertThat(meter.take()).isEmpty();
  }

  /** A request is counted a moment after its answer has been sent. */
  private Map<TenantId, TenantUse> takenOf(long requests) {
    Map<TenantId, TenantUse> all = new HashMap<>();
    for (int tries = 0; tries < 1000 && sum(all) < requests; tries++) {
      meter.take().forEach((tenant, use) -> all.merge(tenant, use, TenantUse::plus));
      LockSupport.parkNanos(1_000_000);
    }
    return all;
  }

  private static long sum(Map<TenantId, TenantUse> uses) {
    return uses.values().stream().mapToLong(TenantUse::requests).sum();
  }

  @Test
  void what_is_taken_is_counted_no_more_unless_it_is_given_back() {
    meter.viewed(FJORDVIK);
    meter.viewed(FJORDVIK);
    meter.viewed(HAVDAL);
    Map<TenantId, TenantUse> taken = meter.take();
    assertThat(taken).isEqualTo(Map.of(FJORDVIK, new TenantUse(2, 0), HAVDAL, new TenantUse(1, 0)));
    assertThat(meter.take()).isEmpty();
    meter.viewed(FJORDVIK);
    meter.giveBack(taken);
    assertThat(meter.take())
        .isEqualTo(Map.of(FJORDVIK, new TenantUse(3, 0), HAVDAL, new TenantUse(1, 0)));
  }

  @Test
  void nothing_is_lost_or_counted_twice_while_many_count() throws InterruptedException {
    List<Thread> viewers =
        Stream.generate(() -> Thread.ofPlatform().start(this::viewManyPages)).limit(4).toList();
    long taken = 0;
    while (viewers.stream().anyMatch(Thread::isAlive)) {
      taken += views();
    }
    for (Thread viewer : viewers) {
      viewer.join();
    }
    assertThat(taken + views()).isEqualTo(4L * MANY);
  }

  private void viewManyPages() {
    for (int page = 0; page < MANY; page++) {
      meter.viewed(FJORDVIK);
    }
  }

  private long views() {
    return meter.take().getOrDefault(FJORDVIK, TenantUse.NONE).publicViews();
  }
}
