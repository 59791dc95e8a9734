package no.planverk.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.publication.Look;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our configuration of Varnish, with Debian's Varnish, which the service tells what is old. */
class VarnishIT implements CachingProxyContract {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static RunningDemo demo;
  private static ProxyProcess varnish;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = RunningDemo.freePort();
    int nobody = RunningDemo.freePort();
    demo =
        RunningDemo.start(
            Map.of(
                "PLANVERK_TRUSTED_PROXIES",
                "127.0.0.1",
                "PLANVERK_PURGE_URLS",
                "http://127.0.0.1:%d,http://127.0.0.1:%d".formatted(nobody, port)));
    varnish = varnish("usual", port, "beresp.grace = 7d", "beresp.grace = 7d");
  }

  @AfterAll
  static void stop() {
    varnish.close();
    demo.close();
  }

  /** As it is shipped, but for where the service is and that replacement. */
  private static ProxyProcess varnish(String name, int itsPort, String shipped, String instead)
      throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    String service = "\"" + URI.create(demo.url("")).getPort() + "\"";
    Path vcl = own.resolve("planverk.vcl");
    Files.writeString(
        vcl, ProxyProcess.shipped("varnish/planverk.vcl", "\"8080\"", service, shipped, instead));
    return ProxyProcess.start(
        own,
        itsPort,
        List.of(
            ProxyProcess.program("varnishd", "varnish"),
            "-j",
            "none",
            "-F",
            "-n",
            own.toString(),
            "-a",
            "127.0.0.1:" + itsPort,
            "-f",
            vcl.toString(),
            "-s",
            "malloc,64m",
            "-p",
            "http_gzip_support=off"));
  }

  @Override
  public RunningDemo demo() {
    return demo;
  }

  @Override
  public HttpResponse<String> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return ask(port, method, path, headers);
  }

  private static HttpResponse<String> ask(
      int itsPort, String method, String path, String... headers)
      throws IOException, InterruptedException {
    return CachingProxyContract.send(HTTP, "http://127.0.0.1:" + itsPort, method, path, headers);
  }

  @Test
  void a_tenant_is_named_and_only_its_pages_go() throws Exception {
    kept("/fjordvik/sdg");
    kept("/lidarsund/sdg");
    assertThat(ask("BAN", "/", "X-Planverk-Tenant", ".*").statusCode()).isEqualTo(400);
    assertThat(ask("BAN", "/").statusCode()).isEqualTo(400);
    assertThat(CachingProxyContract.isKept(get("/fjordvik/sdg"))).isTrue();
    assertThat(ask("BAN", "/", "X-Planverk-Tenant", "fjordvik").statusCode()).isEqualTo(200);
    assertThat(CachingProxyContract.isKept(get("/fjordvik/sdg"))).isFalse();
    assertThat(CachingProxyContract.isKept(get("/lidarsund/sdg"))).isTrue();
  }

  @Test
  void under_a_host_of_its_own_a_municipality_is_soon_new_too() throws Exception {
    try (Stores stores = new Stores(demo.cell(), 2)) {
      Wiring wiring = new Wiring(stores, it -> {});
      Tenant lidarsund = stores.registry().find(new TenantSlug("lidarsund")).orElseThrow();
      HostName host = new HostName("planar.lidarsund.example");
      assertThat(wiring.addHost().add(new Operator("test"), lidarsund.id(), host)).isTrue();
      awaitThat(() -> atHost(host).contains("X-Cache: HIT"));
      String before = theme(atHost(host));
      kept("/fjordvik/plan");
      Look red = new Look("#7a1f3d");
      wiring.chooseLook().choose(new Actor.SystemJob(lidarsund.id()), red);
      awaitThat(() -> !theme(atHost(host)).equals(before));
      assertThat(CachingProxyContract.isKept(get("/fjordvik/plan"))).isTrue();
    }
  }

  private static String theme(String answer) {
    return Pgbench.first(answer, "theme\\.css\\?v=(\\w+)");
  }

  /** The overview as it is sent under a host name of the municipality's own. */
  private static String atHost(HostName host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request = "GET /plan HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(host).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static void awaitThat(Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.call()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** With a shorter life than a minute, so that a page is old before the test is. */
  @Test
  void public_pages_are_served_while_the_service_is_away() throws Exception {
    int other = RunningDemo.freePort();
    try (ProxyProcess hasty =
        varnish("hasty", other, "beresp.grace = 7d;", "beresp.ttl = 1s; set beresp.grace = 7d;")) {
      assertThat(hasty.process().isAlive()).isTrue();
      HttpResponse<String> before = ask(other, "GET", "/lidarsund/");
      ask(other, "GET", "/fjordvik/plan");
      demo.away(
          () -> {
            try {
              TimeUnit.MILLISECONDS.sleep(6500);
              HttpResponse<String> kept = ask(other, "GET", "/lidarsund/");
              assertThat(kept.statusCode()).isEqualTo(200);
              assertThat(kept.body()).isEqualTo(before.body());
              assertThat(ask(other, "GET", "/fjordvik/plan").statusCode()).isEqualTo(200);
              assertThat(ask(other, "GET", "/fjordvik/work").statusCode()).isEqualTo(503);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
    }
    // Varnish looks every second whether the service is back.
    awaitThat(() -> get("/fjordvik/work").statusCode() < 500);
  }
}
