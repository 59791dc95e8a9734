package no.planverk.infra;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
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
import no.planverk.tenants.Passwords;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.upgrade.Migration;
import no.planverk.tenants.upgrade.RolloutOptions;
import no.planverk.tenants.upgrade.RolloutProgress;
import no.planverk.tenants.upgrade.SchemaVersions;

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
  private static final int OTHERS = 2;
  private static final int STARTS = 3;
  private static final String PUBLICATIONS = "/town-%d/api/v1/publications";
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

  /** The middle, and the slowest of a hundred, in milliseconds. */
  private void note(String what, int number, long[] micros) {
    note(what, number, micros[micros.length / 2] / 1e3, micros[micros.length * 99 / 100] / 1e3);
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

  private Crowd crowd() {
    return new Crowd(READERS, seconds, tenants.size(), 0);
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
      Crowd crowd = crowd();
      crowd.perSecond(ours);
      crowd.perSecond(bare);
      List<Double> with = new ArrayList<>();
      List<Double> without = new ArrayList<>();
      for (int turn = 0; turn < 3; turn++) {
        with.add(crowd.perSecond(ours));
        without.add(crowd.perSecond(bare));
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

  /** How it is served to those who read by HTTP. */
  private void serve(int number) throws Exception {
    List<Double> starts = new ArrayList<>();
    for (int sample = 0; sample < STARTS; sample++) {
      try (ServedCell server = ServedCell.start(script, cell, PASSWORD, log)) {
        starts.add(server.startMillis());
        if (sample == STARTS - 1) {
          note("start", number, median(starts), 0);
          read(number, "page", server, "/town-%d/");
          read(number, "api", server, PUBLICATIONS);
          fair(number, server);
          note("server-mb", number, server.megabytes(), 0);
        }
      }
    }
    note("backend-mb", number, raw.backendMegabytes(tenants), 0);
    Wiring wiring = new Wiring(stores, it -> {});
    Operator operator = new Operator("bench");
    YearMonth month = YearMonth.now(Stores.CLOCK);
    note("list", number, millis(() -> wiring.listTenants().list(operator)), 0);
    note(
        "usage",
        number,
        millis(() -> new FleetWiring(wiring).readUsage().read(operator, month)),
        0);
  }

  private void read(int number, String what, ServedCell server, String path) throws Exception {
    IntFunction<Object> get = it -> server.get(path.formatted(it));
    Crowd crowd = crowd();
    crowd.times(get);
    note(what, number, crowd.times(get));
  }

  /**
   * How the others are answered while nobody disturbs, while one tenant is asked as fast as it
   * answers, and while its own database work stands still behind a lock.
   */
  private void fair(int number, ServedCell server) throws Exception {
    if (number == 1) {
      return;
    }
    IntFunction<Object> others = it -> server.get(PUBLICATIONS.formatted(it));
    Crowd few = new Crowd(OTHERS, seconds, number, 1);
    few.times(others);
    note("others-calm", number, few.times(others));
    try (Flood flood = Flood.of(READERS, () -> server.ask(PUBLICATIONS.formatted(0)))) {
      note("others-flooded", number, few.times(others));
      note("flood-answers", number, flood.perSecond(200), flood.perSecond(503));
    }
    try (var lock = raw.locked(tenants.getFirst(), "publication");
        Flood flood = Flood.of(READERS, () -> server.ask(PUBLICATIONS.formatted(0)))) {
      note("others-beside-stuck", number, few.times(others));
    }
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
