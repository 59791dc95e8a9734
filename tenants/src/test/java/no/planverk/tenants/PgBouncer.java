package no.planverk.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Debian's PgBouncer with our configuration before the database of a test, with a single connection
 * to it for each login.
 */
record PgBouncer(Process process, Path folder, Cell behind, int port) implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");
  private static final int TRIES = 100;

  static PgBouncer before(Cell cell, Path folder) throws IOException {
    if (!Files.exists(PROGRAM)) {
      throw new IllegalStateException(
          "this test needs PgBouncer; Debian: sudo apt-get install pgbouncer");
    }
    int port = freePort();
    Path settings = folder.resolve("pgbouncer.ini");
    // It runs as another user than the test when that is root, and reads them then.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(settings, settings(cell, folder, port));
    Files.writeString(folder.resolve("userlist.txt"), users(cell.passwords()));
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), settings.toString()));
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("-u", "postgres"));
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    PgBouncer started = new PgBouncer(process, folder, cell, port);
    started.awaitListening();
    return started;
  }

  private static String settings(Cell cell, Path folder, int port) throws IOException {
    URI server = URI.create(cell.url().substring("jdbc:".length()));
    String database = server.getPath().substring(1);
    return replaced(
        Files.readString(root().resolve("infra/pgbouncer/pgbouncer.ini")),
        "planverk = host=127.0.0.1 port=5432 dbname=planverk",
        "%1$s = host=127.0.0.1 port=%2$d dbname=%1$s".formatted(database, server.getPort()),
        "listen_port = 6432",
        "listen_port = " + port,
        "default_pool_size = 8",
        "default_pool_size = 1",
        "/etc/pgbouncer/userlist.txt",
        folder.resolve("userlist.txt").toString(),
        "logfile = /var/log/postgresql/pgbouncer.log",
        "",
        "pidfile = /var/run/postgresql/pgbouncer.pid",
        "");
  }

  private static String replaced(String text, String... replacements) {
    String result = text;
    for (int i = 0; i < replacements.length; i += 2) {
      if (!result.contains(replacements[i])) {
        throw new IllegalStateException("the configuration does not have " + replacements[i]);
      }
      result = result.replace(replacements[i], replacements[i + 1]);
    }
    return result;
  }

  private static String users(Passwords passwords) {
    return Arrays.stream(Login.values())
        .map(it -> "\"%s\" \"%s\"\n".formatted(it.user(), passwords.of(it)))
        .collect(Collectors.joining());
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("planverk"))) {
      at = at.getParent();
    }
    return at;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitListening() throws IOException {
    for (int tries = 0; tries < TRIES && process.isAlive(); tries++) {
      try (Socket probe = new Socket()) {
        probe.connect(new InetSocketAddress("127.0.0.1", port), 500);
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    close();
    throw new IllegalStateException("PgBouncer does not listen: " + said());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  String said() {
    try {
      return Files.readString(folder.resolve("said.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same cell by the way through here. */
  Cell cell() {
    String database = behind.url().substring(behind.url().lastIndexOf('/') + 1);
    return new Cell(
        "jdbc:postgresql://127.0.0.1:%d/%s?prepareThreshold=0".formatted(port, database),
        behind.passwords());
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
