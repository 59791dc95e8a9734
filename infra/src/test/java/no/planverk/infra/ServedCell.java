package no.planverk.infra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;

/** {@code planverk serve} on a database, as an operator starts it. */
record ServedCell(Process process, HttpClient http, int port, int opsPort, double startMillis)
    implements AutoCloseable {
  private static final int TRIES = 6_000;

  /**
   * Waits until it is ready.
   *
   * @param log for what it says
   */
  static ServedCell start(String script, Cell cell, String password, Path log)
      throws IOException, InterruptedException {
    int port = RunningDemo.freePort();
    int opsPort = RunningDemo.freePort();
    ProcessBuilder server = new ProcessBuilder("bash", script, "serve");
    server.environment().putAll(settings(cell, password, port, opsPort));
    HttpClient http = HttpClient.newHttpClient();
    long began = System.nanoTime();
    Process process =
        server.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(log.toFile()).start();
    HttpRequest ready = request(opsPort, "/health/ready");
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return new ServedCell(process, http, port, opsPort, (System.nanoTime() - began) / 1e6);
        }
      } catch (IOException notYet) {
        Thread.sleep(5);
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("the server did not get ready; see " + log);
  }

  private static Map<String, String> settings(Cell cell, String password, int port, int opsPort)
      throws IOException {
    Map<String, String> settings = new HashMap<>();
    settings.put("PLANVERK_HOST", "127.0.0.1");
    settings.put("PLANVERK_PORT", Integer.toString(port));
    settings.put("PLANVERK_OPS_PORT", Integer.toString(opsPort));
    settings.put("PLANVERK_KEY", KeyRing.freshKey());
    settings.put("PLANVERK_BASE_URL", "http://localhost:" + port);
    settings.put("PLANVERK_PAGE_DIR", Files.createTempDirectory("planverk-pages").toString());
    settings.put("PLANVERK_PAPER_DIR", Files.createTempDirectory("planverk-papers").toString());
    settings.put("PLANVERK_DATABASE_URL", cell.url());
    for (Login login : Login.values()) {
      settings.put("PLANVERK_PASSWORD_" + login.name(), password);
    }
    return settings;
  }

  private static HttpRequest request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
  }

  /** The status of what is answered. */
  int ask(String path) {
    try {
      return http.send(request(port, path), BodyHandlers.discarding()).statusCode();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /** Asks for what must be there. */
  int get(String path) {
    int status = ask(path);
    if (status != 200) {
      throw new IllegalStateException(path + " answers " + status);
    }
    return status;
  }

  double megabytes() throws IOException {
    return megabytes(process.pid(), "VmRSS");
  }

  /** What Linux says of a process. */
  static double megabytes(long process, String which) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
            .filter(it -> it.startsWith(which + ":"))
            .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024.0;
  }

  @Override
  public void close() throws InterruptedException {
    http.close();
    process.destroy();
    process.waitFor();
  }
}
