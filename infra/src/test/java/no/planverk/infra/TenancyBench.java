package no.planverk.infra;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.application.tenancy.OpenTenant;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Duty;
import no.planverk.tenants.Login;
import no.planverk.tenants.Migration;
import no.planverk.tenants.Passwords;
import no.planverk.tenants.RolloutOptions;
import no.planverk.tenants.RolloutProgress;
import no.planverk.tenants.SchemaVersions;
import no.planverk.tenants.TenantDatabase;

/**
 * For {@code ./planverk bench tenancy}: what the number of tenants does to opening one, to a
 * release, to the server and to those who read, at 1, 10, 100 and 1,000 of them in one run, each
 * beside what the bare statements cost. The first argument is the seconds of a turn, the second the
 * file for the figures, the third the most tenants, the fourth the {@code planverk} script.
 */
final class TenancyBench {
  private static final String PASSWORD = "only-for-tests";
  private static final int SAMPLES = 10;
  private static final int WORKERS = 2;
  private static final int READERS = 8;
  private static final int FIRST_MADE_UP = 900;

  private final EmbeddedDatabase database;
  private final Cell cell;
  private final Stores stores;
  private final RawTables raw;

  /** What the server says, for whoever wonders why it does not answer. */
  private final Path log;

  private final int seconds;
  private final String script;
  private final List<String> tenants = new ArrayList<>();
  private final StringBuilder figures = new StringBuilder();
  private int release = FIRST_MADE_UP;

  private TenancyBench(
      EmbeddedDatabase database, Cell cell, Stores stores, int seconds, String script)
      throws Exception {
    this.database = database;
    this.cell = cell;
    this.stores = stores;
    this.seconds = seconds;
    this.script = script;
    this.raw = new RawTables(database.url("planverk"));
    this.log = Files.createTempFile("planverk-tenancy", ".log");
  }

  public static void main(String[] args) throws Exception {
    Path directory = Files.createTempDirectory("planverk-tenancy");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
      Cell cell =
          new ClusterSetup(database.url("postgres"), "postgres", "postgres")
              .prepare("planverk", Passwords.of(login -> PASSWORD));
      new Migration(cell).migrate();
      try (Stores stores = new Stores(cell, READERS)) {
        TenancyBench bench =
            new TenancyBench(database, cell, stores, Integer.parseInt(args[0]), args[3]);
        for (int most = 1; most <= Integer.parseInt(args[2]); most *= 10) {
          bench.measure(most);
          Files.writeString(Path.of(args[1]), bench.figures);
        }
        bench.raw.close();
      }
    }
  }

  private void measure(int number) throws Exception {
    open(number);
    upgrade(number);
    select(number);
    serve(number);
  }

  private void note(String what, int number, double ours, double bare) {
    figures.append("%s %d %.3f %.3f%n".formatted(what, number, ours, bare));
    System.err.printf("%s at %d: %.2f, bare %.2f%n", what, number, ours, bare);
  }

  private void open(int number) throws Exception {
    OpenTenant opening = new Wiring(stores, it -> {}).openTenant();
    while (tenants.size() < number - SAMPLES) {
      open(opening);
    }
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    while (tenants.size() < number) {
      long began = System.nanoTime();
      open(opening);
      ours.add((System.nanoTime() - began) / 1e6);
      bare.add(raw.open("raw_" + tenants.size()));
    }
    for (int place = number - bare.size() + 1; place <= number; place++) {
      raw.drop("raw_" + place);
    }
    note("create", number, median(ours), median(bare));
  }

  private void open(OpenTenant opening) {
    TenantSlug slug = new TenantSlug("town-" + tenants.size());
    opening.open(new Operator("bench"), slug, "Town", Country.NO, Language.NB);
    tenants.add(stores.registry().find(slug).map(Tenant::id).orElseThrow().value());
  }

  private void upgrade(int number) throws Exception {
    Migration migration = new Migration(cell);
    double nothing = millis(() -> migration.migrate().upgraded().size());
    SchemaVersions versions = new SchemaVersions(stores.registry());
    List<Double> checks = new ArrayList<>();
    for (int sample = 0; sample < 2 * SAMPLES; sample++) {
      checks.add(millis(versions::behind));
    }
    note("check", number, median(checks), 0);
    note("nothing", number, nothing, 0);
    release++;
    try (Connection connection = raw.connect();
        var sql =
            connection.prepareStatement(
                "INSERT INTO registry.release (number, name, text) VALUES (?, 'bench', ?)")) {
      sql.setInt(1, release);
      sql.setString(2, step("ours" + release));
      sql.execute();
    }
    RolloutOptions options = RolloutOptions.USUAL.first(new TenantSlug("town-0"));
    double ours =
        millis(() -> migration.migrate(options, RolloutProgress.SILENT).upgraded().size());
    note(
        "release",
        number,
        ours - nothing,
        raw.everywhere(step("bare" + release), tenants, WORKERS));
  }

  /** Five statements, as a small step has them. */
  private static String step(String name) {
    return String.join(
            "\n;\n",
            "CREATE TABLE %s (id uuid PRIMARY KEY, plan_id uuid NOT NULL REFERENCES plan, said text)",
            "CREATE INDEX %s_plan ON %s (plan_id)",
            "ALTER TABLE plan ADD COLUMN %s text",
            "ALTER TABLE section ADD COLUMN %s int NOT NULL DEFAULT 0",
            "GRANT SELECT, INSERT, UPDATE ON %s TO ${rw}")
        .replace("%s", name);
  }

  private void select(int number) throws Exception {
    HikariConfig unsafe = new HikariConfig();
    unsafe.setJdbcUrl(database.url("planverk"));
    unsafe.setUsername("postgres");
    unsafe.setPassword("postgres");
    unsafe.setAutoCommit(false);
    unsafe.setMaximumPoolSize(READERS);
    String rows = "SELECT count(*) FROM t_%s.body";
    try (HikariDataSource pool = new HikariDataSource(unsafe);
        TenantDatabase safe = new TenantDatabase(cell, 2 * READERS)) {
      IntFunction<Object> ours =
          it -> {
            String tenant = tenants.get(it);
            return safe.inTransaction(
                new TenantId(tenant),
                Duty.EDITING,
                sql -> sql.connectionResult(on -> read(on, rows.formatted(tenant))));
          };
      IntFunction<Object> bare = it -> plain(pool, rows.formatted(tenants.get(it)));
      perSecond(ours);
      perSecond(bare);
      List<Double> with = new ArrayList<>();
      List<Double> without = new ArrayList<>();
      for (int turn = 0; turn < 3; turn++) {
        with.add(perSecond(ours));
        without.add(perSecond(bare));
      }
      note("select", number, median(with), median(without));
    }
  }

  private static int read(Connection connection, String query) throws SQLException {
    try (Statement sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static int plain(HikariDataSource pool, String query) {
    try (Connection connection = pool.getConnection()) {
      int rows = read(connection, query);
      connection.commit();
      return rows;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private double perSecond(IntFunction<Object> work) throws Exception {
    return times(work).length / (double) seconds;
  }

  /**
   * Readers who come as fast as they are answered, to tenants as popular as towns are (Zipf, 1).
   */
  private long[] times(IntFunction<Object> work) throws Exception {
    double[] upTo = new double[tenants.size()];
    double sum = 0;
    for (int place = 0; place < upTo.length; place++) {
      sum += 1.0 / (place + 1);
      upTo[place] = sum;
    }
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Callable<List<Long>>> readers = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      Random random = new Random(reader);
      readers.add(() -> read(work, upTo, random, end));
    }
    List<Long> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
      for (Future<List<Long>> reader : threads.invokeAll(readers)) {
        all.addAll(reader.get());
      }
    }
    return all.stream().mapToLong(it -> it).sorted().toArray();
  }

  private static List<Long> read(IntFunction<Object> work, double[] upTo, Random random, long end) {
    List<Long> took = new ArrayList<>();
    while (System.nanoTime() < end) {
      int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
      long began = System.nanoTime();
      Object answer = work.apply(Math.min(upTo.length - 1, found < 0 ? -found - 1 : found));
      if (answer != null) {
        took.add((System.nanoTime() - began) / 1_000);
      }
    }
    return took;
  }

  private void serve(int number) throws Exception {
    int port = RunningDemo.freePort();
    int opsPort = RunningDemo.freePort();
    List<Double> starts = new ArrayList<>();
    for (int sample = 0; sample < 3; sample++) {
      long began = System.nanoTime();
      Process server = serving(port, opsPort);
      try {
        awaitReady(opsPort);
        starts.add((System.nanoTime() - began) / 1e6);
        if (sample == 2) {
          note("start", number, median(starts), 0);
          read(number, "page", port, "/town-%d/");
          read(number, "api", port, "/town-%d/api/v1/publications");
          note("server-mb", number, megabytes(server.pid(), "VmRSS"), 0);
        }
      } finally {
        server.destroy();
        server.waitFor();
      }
    }
    note("backend-mb", number, raw.backendMegabytes(tenants), 0);
    note(
        "list",
        number,
        millis(() -> new Wiring(stores, it -> {}).listTenants().list(new Operator("bench"))),
        0);
  }

  private void read(int number, String what, int port, String path) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      IntFunction<Object> get = it -> get(http, "http://127.0.0.1:" + port + path.formatted(it));
      times(get);
      long[] micros = times(get);
      note(what, number, micros[micros.length / 2] / 1e3, micros[micros.length * 99 / 100] / 1e3);
    }
  }

  private int get(HttpClient http, String url) {
    try {
      int status =
          http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
              .statusCode();
      if (status != 200) {
        throw new IllegalStateException(url + " answers " + status + "; see " + log);
      }
      return status;
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Process serving(int port, int opsPort) throws IOException {
    ProcessBuilder server = new ProcessBuilder("bash", script, "serve");
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
      settings.put("PLANVERK_PASSWORD_" + login.name(), PASSWORD);
    }
    server.environment().putAll(settings);
    return server
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(log.toFile())
        .start();
  }

  private void awaitReady(int opsPort) throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest ready =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + opsPort + "/health/ready"))
              .build();
      for (int tries = 0; tries < 6_000; tries++) {
        try {
          if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          Thread.sleep(5);
        }
      }
    }
    throw new IllegalStateException("the server did not get ready; see " + log);
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

  private static double millis(Callable<?> work) throws Exception {
    long began = System.nanoTime();
    work.call();
    return (System.nanoTime() - began) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
