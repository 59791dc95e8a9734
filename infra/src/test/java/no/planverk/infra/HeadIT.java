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
import java.util.stream.Stream;
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

  private static Answer ask(String method, String path, String cookie) throws IOException {
    int port = Integer.parseInt(demo.base().substring(demo.base().lastIndexOf(':') + 1));
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(30_000);
      String request =
          "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nConnection: close\r\n\r\n"
              .formatted(method, path, port, cookie);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String all =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
              .replace("\r\n", "\n");
      int end = all.indexOf("\n\n");
      return new Answer(all.substring(0, end), all.substring(end + 2));
    }
  }

  private static List<String> differences(String cookie) throws IOException {
    List<String> differences = new ArrayList<>();
    for (String address : addresses) {
      Answer head = ask("HEAD", address, cookie);
      Answer get = ask("GET", address, cookie);
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
    assertThat(ask("GET", "/fjordvik/work", cookie).status()).isEqualTo(200);
    assertThat(differences(cookie)).isEmpty();
  }
}
