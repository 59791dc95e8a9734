package no.planverk.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, so that it can be killed in the middle of its work. */
record KillableServer(Process process) implements AutoCloseable {
  private static final int TRIES = 300;

  /** Begins it with these settings and waits until it is ready. */
  static KillableServer start(Map<String, String> environment, int opsPort) {
    ProcessBuilder server = new ProcessBuilder(Program.planverk("serve"));
    server.environment().putAll(environment);
    try {
      KillableServer started =
          new KillableServer(
              server
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .redirectError(ProcessBuilder.Redirect.DISCARD)
                  .start());
      awaitReady(opsPort);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitReady(int opsPort) {
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + opsPort + "/health/ready")).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int tries = 0; tries < TRIES; tries++) {
        if (answers(http, ready)) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("the server did not get ready");
  }

  private static boolean answers(HttpClient http, HttpRequest ready) throws InterruptedException {
    try {
      return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** As kill -9 does it. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  boolean isRunning() {
    return process.isAlive();
  }

  void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }
}
