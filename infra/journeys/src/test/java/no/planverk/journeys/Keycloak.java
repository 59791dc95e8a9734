package no.planverk.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Keycloak on this machine, with one realm: a municipality's own identity provider. */
final class Keycloak implements AutoCloseable {
  static final String PASSWORD = "only-for-tests";

  private static final Duration START = Duration.ofMinutes(5);

  private final Process process;
  private final int port;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it with the realm {@code fjordvik}, whose client knows Planverk at {@code base}. */
  static Keycloak start(String base) {
    try {
      Path home = home();
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Files.writeString(imports.resolve("fjordvik.json"), realm().replace("@base@", base));
      int port = freePort();
      Path log = Path.of("target/keycloak.log");
      ProcessBuilder builder =
          new ProcessBuilder(
                  "bash",
                  home.resolve("bin/kc.sh").toString(),
                  "start-dev",
                  "--db=dev-mem",
                  "--import-realm",
                  "--http-host=127.0.0.1",
                  "--http-port=" + port)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder
          .environment()
          .putAll(
              Map.of(
                  "JAVA_HOME",
                  System.getProperty("java.home"),
                  "JAVA_OPTS_KC_HEAP",
                  "-Xmx400m",
                  "JAVA_OPTS_APPEND",
                  "-XX:TieredStopAtLevel=1"));
      Keycloak keycloak = new Keycloak(builder.start(), port);
      keycloak.await(log);
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(Path.of("target/keycloak"))) {
      return unpacked
          .filter(it -> Files.exists(it.resolve("bin/kc.sh")))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Keycloak was not unpacked"))
          .toAbsolutePath();
    }
  }

  private static String realm() throws IOException {
    try (InputStream file = Keycloak.class.getResourceAsStream("/keycloak/fjordvik.json")) {
      if (file == null) {
        throw new IllegalStateException("missing keycloak/fjordvik.json");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void await(Path log) throws IOException {
    Instant until = Instant.now().plus(START);
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http)) {
        if (!process.isAlive() || Instant.now().isAfter(until)) {
          List<String> lines = Files.readAllLines(log);
          close();
          throw new IllegalStateException(
              "Keycloak did not start:\n"
                  + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        }
        Thread.sleep(500);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean answers(HttpClient http) throws InterruptedException {
    URI description = URI.create(issuer() + "/.well-known/openid-configuration");
    try {
      return http.send(HttpRequest.newBuilder(description).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  String issuer() {
    return "http://localhost:" + port + "/realms/fjordvik";
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
