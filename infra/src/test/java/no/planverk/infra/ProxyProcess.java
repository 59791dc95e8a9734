package no.planverk.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of Debian's that stands in front of the service, in a folder of its own. */
record ProxyProcess(Process process, Path log) implements AutoCloseable {
  private static final int TRIES = 150;

  /** Begins it in the foreground and waits until it listens. */
  static ProxyProcess start(Path folder, int port, List<String> command) {
    try {
      Path log = folder.resolve("log.txt");
      ProxyProcess started =
          new ProxyProcess(
              new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(log.toFile())
                  .start(),
              log);
      started.awaitListening(port);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where Debian puts a program that is not for everyone. */
  static String program(String name, String debian) {
    return Stream.of("/usr/sbin/", "/usr/local/sbin/", "/usr/bin/")
        .map(it -> it + name)
        .filter(it -> Files.exists(Path.of(it)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "this test needs " + name + "; Debian: sudo apt-get install " + debian));
  }

  /** A file of ours as it is shipped, with other places in it. */
  static String shipped(String file, String... replacements) throws IOException {
    String text = Files.readString(root().resolve("infra").resolve(file));
    for (int i = 0; i < replacements.length; i += 2) {
      if (!text.contains(replacements[i])) {
        throw new IllegalStateException(file + " does not have " + replacements[i]);
      }
      text = text.replace(replacements[i], replacements[i + 1]);
    }
    return text;
  }

  /** Where everything is that we ship. */
  static Path root() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("planverk"))) {
      root = root.getParent();
    }
    return root;
  }

  private void awaitListening(int port) throws IOException {
    for (int tries = 0; tries < TRIES && process.isAlive(); tries++) {
      try (Socket probe = new Socket()) {
        probe.connect(new InetSocketAddress("127.0.0.1", port), 500);
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    close();
    throw new IllegalStateException("it does not listen: " + Files.readString(log));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
