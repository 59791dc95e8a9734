package no.planverk.infra;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Passwords;
import no.planverk.tenants.upgrade.Migration;

/**
 * A database with the demo's municipalities. They are founded once in a JVM, and each test class
 * has a copy and a PostgreSQL of its own.
 */
final class FoundedDemo {
  static final String PASSWORD = "only-for-tests";

  /** For a PostgreSQL that need not outlast a loss of power. */
  static final Map<String, String> FORGETFUL =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  private FoundedDemo() {}

  /** PostgreSQL with those settings on a copy in that directory. */
  static EmbeddedDatabase copy(Path directory, Map<String, String> settings) {
    copy(Once.FOUNDED, directory);
    return EmbeddedDatabase.start(directory, settings);
  }

  static Cell cell(EmbeddedDatabase database) {
    return new Cell(database.url("planverk"), passwords());
  }

  private static Passwords passwords() {
    return Passwords.of(login -> PASSWORD);
  }

  /** Its initializer runs once, however many test classes ask. */
  private static final class Once {
    static final Path FOUNDED = found();

    private static Path found() {
      try {
        Path root = Files.createTempDirectory("planverk-founded");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> new DemoDirectory(root).clear()));
        Path directory = root.resolve("postgres");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, FORGETFUL)) {
          found(
              new ClusterSetup(database.url("postgres"), "postgres", "postgres")
                  .prepare("planverk", passwords()));
        }
        return directory;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void found(Cell cell) {
      new Migration(cell).migrate();
      try (Stores stores = new Stores(cell, 4)) {
        Founding founding = new Founding(new Wiring(stores, tenant -> {}), line -> {});
        for (JsonObject described : Founding.described()) {
          founding.found(described);
        }
      }
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
