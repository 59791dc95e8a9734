package no.planverk.infra;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Passwords;
import no.planverk.tenants.upgrade.Migration;
import org.jspecify.annotations.Nullable;

/**
 * A database with the demo's municipalities. They are founded once in a JVM, and each test class
 * has a copy and a PostgreSQL of its own.
 */
final class FoundedDemo {
  static final String PASSWORD = "only-for-tests";

  /** For a PostgreSQL that need not outlast a loss of power. */
  static final Map<String, String> FORGETFUL =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  private static @Nullable Path founded;

  private FoundedDemo() {}

  /** PostgreSQL with those settings on a copy in that directory. */
  static EmbeddedDatabase copy(Path directory, Map<String, String> settings) throws IOException {
    copy(founded(), directory);
    return EmbeddedDatabase.start(directory, settings);
  }

  static Cell cell(EmbeddedDatabase database) {
    return new Cell(database.url("planverk"), passwords());
  }

  private static Passwords passwords() {
    return Passwords.of(login -> PASSWORD);
  }

  /** Who comes after one that failed tries anew. */
  private static Path founded() throws IOException {
    if (founded == null) {
      Path root = Files.createTempDirectory("planverk-founded");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(root)));
      Path directory = root.resolve("postgres");
      try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, FORGETFUL)) {
        found(
            new ClusterSetup(database.url("postgres"), "postgres", "postgres")
                .prepare("planverk", passwords()));
      }
      founded = directory;
    }
    return founded;
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

  private static void clear(Path root) {
    new DemoDirectory(root).clear();
    root.toFile().delete();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
