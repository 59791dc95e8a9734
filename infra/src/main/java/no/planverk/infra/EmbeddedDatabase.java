package no.planverk.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL 18 started by ourselves on a directory of its own, for the demo. */
final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final int STOP_TRIES = 200;
  private static final Duration STOP_PAUSE = Duration.ofMillis(100);

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  static EmbeddedDatabase start(Path directory) {
    return start(directory, Map.of());
  }

  /** With these settings of the server besides; a value has no spaces. */
  static EmbeddedDatabase start(Path directory, Map<String, String> besides) {
    stopOrphan(directory);
    try {
      Files.createDirectories(directory);
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(directory)
              .setCleanDataDirectory(false)
              .setLocaleConfig("locale", "C.UTF-8")
              .setServerConfig("recovery_init_sync_method", "syncfs")
              .setServerConfig("wal_level", "logical")
              .setServerConfig("max_connections", "100")
              .setPGStartupWait(START)
              .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
              .setErrorRedirector(ProcessBuilder.Redirect.DISCARD);
      besides.forEach(builder::setServerConfig);
      return new EmbeddedDatabase(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start in " + directory, e);
    }
  }

  int port() {
    return server.getPort();
  }

  /** A JDBC address of the database in this server, without user and password. */
  String url(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    }
  }

  /** A server that outlived the process that had started it gives way; its data stay whole. */
  static void stopOrphan(Path directory) {
    Optional<ProcessHandle> orphan = postmaster(directory);
    if (orphan.isEmpty()) {
      return;
    }
    if (orphan.get().destroy() && !isGone(orphan.get())) {
      throw new Complaint(
          "an earlier PostgreSQL (process %d) still runs in %s and does not stop"
              .formatted(orphan.get().pid(), directory));
    }
  }

  private static boolean isGone(ProcessHandle process) {
    try {
      for (int tries = 0; process.isAlive() && tries < STOP_TRIES; tries++) {
        Thread.sleep(STOP_PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !process.isAlive();
  }

  private static Optional<ProcessHandle> postmaster(Path directory) {
    Path file = directory.resolve("postmaster.pid");
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(it -> it.info().command().map(cmd -> cmd.contains("postgres")).orElse(false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
