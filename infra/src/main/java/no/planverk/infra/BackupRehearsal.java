package no.planverk.infra;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.tenant.Tenant;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Passwords;
import no.planverk.tenants.RowDigests;
import no.planverk.tenants.upgrade.Migration;

/**
 * A backup and a recovery from it, from beginning to end, on servers of its own and with the
 * scripts that an installation uses: what is in the database at a moment is there again afterwards,
 * row by row, though it was changed and harmed in between.
 */
final class BackupRehearsal implements AutoCloseable {
  private static final Operator OPERATOR = new Operator("rehearsal");
  private static final String ADMINISTRATOR = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path directory;
  private final Path scripts;
  private final Consumer<String> told;
  private final EmbeddedDatabase server;
  private final Cell cell;

  private BackupRehearsal(
      Path directory, Path scripts, Consumer<String> told, EmbeddedDatabase server, Cell cell) {
    this.directory = directory;
    this.scripts = scripts.toAbsolutePath();
    this.told = told;
    this.server = server;
    this.cell = cell;
  }

  /** A server that keeps its log, with the demo's municipalities in it. */
  static BackupRehearsal begin(Path directory, Path scripts, Consumer<String> told) {
    told.accept("A PostgreSQL 18 is started and three municipalities are founded");
    EmbeddedDatabase server =
        EmbeddedDatabase.start(directory.resolve("data"), Map.of("archive_mode", "on"));
    Cell cell =
        new ClusterSetup(server.url("postgres"), ADMINISTRATOR, ADMINISTRATOR)
            .prepare("planverk", Passwords.of(login -> "only-for-the-rehearsal"));
    BackupRehearsal begun = new BackupRehearsal(directory, scripts, told, server, cell);
    begun.keepLog();
    new Migration(cell).migrate();
    try (Stores stores = new Stores(cell, 4)) {
      Founding founding = new Founding(new Wiring(stores, tenant -> {}), line -> {});
      for (JsonObject described : Founding.described()) {
        founding.found(described);
      }
    }
    return begun;
  }

  private void keepLog() {
    asAdministrator(
        server,
        "ALTER SYSTEM SET archive_command = '%s/archive-wal.sh %s \"%%p\" \"%%f\"'"
            .formatted(scripts, backups().resolve("wal")),
        "SELECT pg_reload_conf()");
  }

  private Path backups() {
    return directory.resolve("backups");
  }

  /** Whether the second server holds what the first held at the moment that was gone back to. */
  boolean run() throws IOException, InterruptedException {
    String backup = backedUpWhileWrittenTo();
    told.accept("Backed up while it was written to: " + backup);
    writeIn(municipalities().getFirst());
    SortedMap<String, String> before = digests(server);
    String moment = asAdministrator(server, "SELECT clock_timestamp()");
    told.accept("Everything is as it should be at " + moment);
    harm();
    SortedMap<String, String> harmed = digests(server);
    told.accept(
        "Then %d of %d schemas are harmed".formatted(different(before, harmed), before.size()));
    archiveTheRest();
    Path restored = directory.resolve("restored");
    script("restore.sh", backup, backups().resolve("wal").toString(), restored.toString(), moment);
    try (EmbeddedDatabase second = EmbeddedDatabase.start(restored)) {
      awaitRecovered(second);
      int wrong = different(before, digests(second));
      told.accept(
          wrong == 0
              ? "A second server has gone back to that moment: every row is as it was"
              : "A second server has gone back to that moment, and %d schemas differ"
                  .formatted(wrong));
      return wrong == 0 && different(before, harmed) > 0;
    }
  }

  private String backedUpWhileWrittenTo() throws IOException, InterruptedException {
    List<Tenant> towns = municipalities();
    Thread writer = Thread.ofPlatform().start(() -> writeUntilInterrupted(towns));
    try {
      return script(
          "base-backup.sh", directory.resolve("data").toString(), backups().toString(), "2");
    } finally {
      writer.interrupt();
      writer.join();
    }
  }

  private void writeUntilInterrupted(List<Tenant> towns) {
    while (!Thread.currentThread().isInterrupted()) {
      towns.forEach(this::writeIn);
    }
  }

  private List<Tenant> municipalities() {
    try (Stores stores = new Stores(cell, 2)) {
      return new Wiring(stores, tenant -> {}).listTenants().list(OPERATOR);
    }
  }

  /** A new token is a row, and another in the journal. */
  private void writeIn(Tenant tenant) {
    try (Stores stores = new Stores(cell, 2)) {
      new Wiring(stores, changed -> {})
          .createToken()
          .create(
              OPERATOR,
              tenant.id(),
              "rehearsal",
              TenantRole.PLANNER,
              TokenScope.READ,
              Duration.ofDays(1));
    }
  }

  /** As somebody does it by mistake: one municipality's plans are emptied, another goes whole. */
  private void harm() {
    List<Tenant> towns = municipalities();
    asAdministrator(
        server,
        "SET session_replication_role = replica",
        "DELETE FROM t_%s.journal".formatted(towns.getFirst().id()),
        "UPDATE t_%s.plan SET title = 'Harmed'".formatted(towns.getFirst().id()),
        "DROP SCHEMA t_%s CASCADE".formatted(towns.getLast().id()));
  }

  /** What was written last is in a file that is not full yet. */
  private void archiveTheRest() throws InterruptedException {
    String last = asAdministrator(server, "SELECT pg_walfile_name(pg_current_wal_lsn())");
    asAdministrator(server, "SELECT pg_switch_wal()");
    await("the log to be kept", () -> kept(last));
  }

  private boolean kept(String file) {
    return asAdministrator(
            server,
            "SELECT coalesce(max(last_archived_wal), '') >= '%s' FROM pg_stat_archiver"
                .formatted(file))
        .equals("t");
  }

  private static void awaitRecovered(EmbeddedDatabase second) throws InterruptedException {
    await(
        "the second server to have gone back",
        () -> asAdministrator(second, "SELECT pg_is_in_recovery()").equals("f"));
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(String what, Condition condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new Complaint("it took too long for " + what);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static SortedMap<String, String> digests(EmbeddedDatabase of) {
    return RowDigests.of(of.url("planverk"), ADMINISTRATOR, ADMINISTRATOR);
  }

  private static int different(SortedMap<String, String> one, SortedMap<String, String> other) {
    return (int)
        Stream.concat(one.keySet().stream(), other.keySet().stream())
            .distinct()
            .filter(it -> !Objects.equals(one.get(it), other.get(it)))
            .count();
  }

  /** What the script says on its last line. */
  private String script(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(scripts.resolve(name).toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder script =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    script
        .environment()
        .putAll(
            Map.of(
                "PGHOST",
                "localhost",
                "PGPORT",
                Integer.toString(server.port()),
                "PGUSER",
                ADMINISTRATOR,
                "PGPASSWORD",
                ADMINISTRATOR,
                "PGDATABASE",
                "planverk"));
    Process process = script.start();
    List<String> said = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new Complaint(name + " failed");
    }
    return said.isEmpty() ? "" : said.getLast();
  }

  /** The first value that the last statement yields, as text. */
  private static String asAdministrator(EmbeddedDatabase of, String... statements) {
    try (Connection connection =
            DriverManager.getConnection(of.url("planverk"), ADMINISTRATOR, ADMINISTRATOR);
        Statement sql = connection.createStatement()) {
      boolean answers = false;
      for (String statement : statements) {
        answers = sql.execute(statement);
      }
      if (!answers) {
        return "";
      }
      try (ResultSet rows = sql.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
