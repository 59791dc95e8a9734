package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.infra.RouteRecorder.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever answers GET answers HEAD alike, without a body: asked of every address there is. */
class HeadIT {
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: (\\d+)$");

  /** What the public site answers, which is no route of its own. */
  private static final List<String> SITE =
      List.of(
          "/",
          "/fjordvik/",
          "/fjordvik/plan",
          "/fjordvik/plan?q=skole",
          "/fjordvik/plan/finnes-ikke",
          "/fjordvik/feed.atom",
          "/fjordvik/sitemap.xml",
          "/fjordvik/theme.css",
          "/ingen-kommune/",
          "/static/favicon.svg");

  /** What the machines around the service ask for. */
  private static final List<String> PROBES =
      List.of("/health/live", "/health/ready", "/health/started", "/metrics");

  private static final List<String> OPERATIONS =
      Stream.concat(
              PROBES.stream(),
              Stream.of(
                  "/ops",
                  "/ops/upgrade",
                  "/ops/journal",
                  "/ops/notices",
                  "/ops/tenants/fjordvik",
                  "/ops/sign-in",
                  "/ops/sign-in/callback",
                  "/ops/api/v1/tenants",
                  "/ops/api/v1/orders/00000000-0000-7000-8000-000000000000",
                  "/static/favicon.svg",
                  "/nothing"))
          .toList();

  private static RunningDemo demo;
  private static Stores stores;
  private static List<String> addresses;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    stores = new Stores(demo.cell(), 4);
    addresses =
        Stream.concat(
                SITE.stream(),
                RouteRecorder.of(demo, stores).stream()
                    .filter(it -> it.method().equals("GET"))
                    .map(Route::path)
                    .map(HeadIT::address))
            .toList();
  }

  @AfterAll
  static void stop() {
    stores.close();
    demo.close();
  }

  private static String address(String path) {
    return path.replace("{t}", "fjordvik")
        .replace("{kind}", "ended-sessions")
        .replace("{slug}", "kommunedelplan-for-klima-og-energi")
        .replaceAll("\\{(number|version)\\}", "1")
        .replaceAll("\\{[^}]+\\}", "00000000-0000-7000-8000-000000000000");
  }

  /** What comes over the line until the service closes it: a client would leave a body out. */
  private record Answer(String head, String body) {
    int status() {
      return Integer.parseInt(head.split(" ", 3)[1]);
    }

    Optional<String> length() {
      Matcher length = LENGTH.matcher(head);
      return length.find() ? Optional.of(length.group(1)) : Optional.empty();
    }
  }

  private static int port(String base) {
    return Integer.parseInt(base.substring(base.lastIndexOf(':') + 1));
  }

  private static Socket line(String base) throws IOException {
    Socket socket = new Socket("localhost", port(base));
    socket.setSoTimeout(30_000);
    return socket;
  }

  /** Every header ends its line. */
  private static void write(Socket socket, String method, String path, String... headers)
      throws IOException {
    String request =
        "%s %s HTTP/1.1\r\nHost: localhost:%d\r\n%s\r\n"
            .formatted(
                method,
                path,
                socket.getPort(),
                Stream.of(headers).map(it -> it + "\r\n").collect(Collectors.joining()));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  private static Answer read(Socket socket) throws IOException {
    String all =
        new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
            .replace("\r\n", "\n");
    int end = all.indexOf("\n\n");
    return new Answer(all.substring(0, end), all.substring(end + 2));
  }

  private static Answer ask(String method, String base, String path, String header)
      throws IOException {
    try (Socket socket = line(base)) {
      write(socket, method, path, header, "Connection: close");
      return read(socket);
    }
  }

  private static List<String> differences(String cookie) throws IOException {
    return differences(demo.base(), addresses, "Cookie: " + cookie);
  }

  private static List<String> differences(String base, List<String> asked, String header)
      throws IOException {
    List<String> differences = new ArrayList<>();
    for (String address : asked) {
      Answer head = ask("HEAD", base, address, header);
      Answer get = ask("GET", base, address, header);
      if (head.status() != get.status()) {
        differences.add(address + ": " + get.status() + ", to HEAD " + head.status());
      }
      if (!head.body().isEmpty()) {
        differences.add(address + " sends a body to HEAD: " + head.body());
      }
      if (get.length().isPresent()
          && head.length().equals(Optional.of("0"))
          && !get.body().isEmpty()) {
        differences.add(address + " says to HEAD that there is nothing");
      }
      if (get.length().isEmpty() && head.length().isPresent()) {
        differences.add(address + " says a length to HEAD alone");
      }
    }
    return differences;
  }

  @Test
  void nobody_gets_the_head_of_what_they_would_get() throws IOException {
    assertThat(addresses).hasSizeGreaterThan(150);
    assertThat(addresses)
        .contains("/fjordvik/follow", "/fjordvik/sign-in", "/robots.txt", "/fjordvik/work");
    assertThat(differences("")).isEmpty();
  }

  @Test
  void an_administrator_gets_the_head_of_what_they_would_get() throws IOException {
    TenantId fjordvik = stores.registry().find(new TenantSlug("fjordvik")).orElseThrow().id();
    String cookie = Visitor.signedIn(demo, stores, fjordvik, TenantRole.ADMINISTRATOR).cookie();
    assertThat(ask("GET", demo.base(), "/fjordvik/work", "Cookie: " + cookie).status())
        .isEqualTo(200);
    assertThat(differences(cookie)).isEmpty();
  }

  @Test
  void operators_and_probes_get_the_head_of_what_they_would_get() throws IOException {
    try (Stores own = new Stores(demo.cell(), 2)) {
      String token =
          new TenancyWiring(new Wiring(own, it -> {}))
              .createOperatorToken()
              .create(new Operator("test"), "probe", 1)
              .secret()
              .text();
      assertThat(differences(demo.opsBase(), OPERATIONS, "Authorization: Bearer " + token))
          .isEmpty();
    }
    for (String probe : PROBES) {
      assertThat(ask("HEAD", demo.opsBase(), probe, "Accept: */*").status())
          .as(probe)
          .isEqualTo(200);
    }
  }

  /** What is sent while it is made has no length that could be told. */
  @Test
  void the_head_of_what_is_made_while_it_is_sent_says_no_length_and_the_line_goes_on()
      throws IOException {
    for (String slug : List.of("fjordvik", "lindsoe")) {
      String known = "Authorization: Bearer " + demo.token(slug, TenantRole.ADMINISTRATOR);
      String journal = "/" + slug + "/api/v1/journal.csv";
      try (Socket socket = line(demo.base())) {
        write(socket, "HEAD", journal, known);
        String head = head(socket);
        assertThat(head)
            .startsWith("HTTP/1.1 200")
            .contains("Content-Type: text/csv", "keep-alive")
            .doesNotContainIgnoringCase("Content-Length")
            .doesNotContainIgnoringCase("Transfer-Encoding");
        write(socket, "GET", journal, known, "Connection: close");
        Answer next = read(socket);
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.body()).contains("seq;");
      }
    }
  }

  /** All there is before an empty line; what comes after stays on the line. */
  private static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as(head.toString()).isNotNegative();
      head.append((char) next);
    }
    return head.toString();
  }
}
