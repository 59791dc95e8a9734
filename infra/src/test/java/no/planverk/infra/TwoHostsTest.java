package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.http.WebAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff pages on a host of their own: each host serves its part and leads to the other. */
class TwoHostsTest {
  private static final String OWN = "planer.fjordvik.example";

  private final WebServer server = serving("https://planer.example", "https://arbeid.example");

  private static WebServer serving(String site, String work) {
    return WebServer.builder()
        .port(0)
        .routing(
            HttpRouting.builder()
                .addFilter(
                    new TwoHosts(
                        new WebAddress(site),
                        new WebAddress(work),
                        request ->
                            request.headers().first(HeaderNames.HOST).equals(Optional.of(OWN))))
                .any((request, response) -> response.send("here")))
        .build()
        .start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  /** The head of the answer; the host is written by hand, since a client would not let us. */
  private static String ask(WebServer server, String host, String path) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.setSoTimeout(10_000);
      String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStreamReader in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
      return new BufferedReader(in)
          .lines()
          .takeWhile(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void each_host_serves_its_own_part() throws IOException {
    assertThat(ask(server, "planer.example", "/fjordvik/plan")).contains("200 OK");
    assertThat(ask(server, "arbeid.example", "/fjordvik/work/people")).contains("200 OK");
    assertThat(ask(server, "arbeid.example", "/fjordvik/sign-in")).contains("200 OK");
    assertThat(ask(server, "arbeid.example", "/login/callback")).contains("200 OK");
  }

  @Test
  void a_municipalitys_own_host_is_left_alone() throws IOException {
    assertThat(ask(server, OWN, "/plan")).contains("200 OK");
    assertThat(ask(server, "planer.lindsoe.example", "/plan")).contains("308");
  }

  @Test
  void and_leads_to_the_other_for_the_rest() throws IOException {
    assertThat(ask(server, "planer.example", "/fjordvik/work?x=1"))
        .contains("308", "Location: https://arbeid.example/fjordvik/work?x=1");
    assertThat(ask(server, "planer.example", "/fjordvik/sign-in/callback?code=x"))
        .contains("Location: https://arbeid.example/fjordvik/sign-in/callback?code=x");
    assertThat(ask(server, "arbeid.example", "/fjordvik/plan"))
        .contains("Location: https://planer.example/fjordvik/plan");
    assertThat(ask(server, "evil.example", "/fjordvik/work"))
        .contains("Location: https://arbeid.example/fjordvik/work");
  }

  @Test
  void both_have_style_and_the_interface_for_programs() throws IOException {
    for (String host : new String[] {"planer.example", "arbeid.example"}) {
      assertThat(ask(server, host, "/static/planverk.css")).contains("200 OK");
      assertThat(ask(server, host, "/fjordvik/theme.css")).contains("200 OK");
      assertThat(ask(server, host, "/fjordvik/api/v1/plans")).contains("200 OK");
    }
  }

  @Test
  void with_one_address_for_both_any_host_is_served() throws IOException {
    WebServer one = serving("http://localhost:8080", "http://localhost:8080");
    try {
      assertThat(ask(one, "127.0.0.1", "/fjordvik/work")).contains("200 OK");
    } finally {
      one.stop();
    }
  }
}
