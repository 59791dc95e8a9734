package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import no.planverk.domain.tenant.Tenant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/**
 * Two municipalities' units of work, drawn by chance and done at once on the few connections there
 * are, with everything that can go wrong in one. Every row carries the mark of its municipality.
 */
final class Interleaving {
  /** It tells of each connection that is cut off, which is done on purpose here. */
  private static final Logger POOLS = Logger.getLogger("com.zaxxer.hikari.pool");

  static {
    POOLS.setLevel(Level.SEVERE);
  }

  private static final int THREADS = 4;
  private static final int TURNS = 14;

  /** As the generated tables have it; the working roles write it and the public role reads it. */
  private static final Table<Record> MARKED = table(name("tenant", "public_slug"));

  private static final Field<String> MARK = field(name("slug"), String.class);
  private static final Field<UUID> ID = field(name("plan_id"), UUID.class);

  /** How a unit of work ends. The first is drawn most often. */
  enum Ending {
    IN_ORDER,
    THROWING,
    ON_A_REFUSED_STATEMENT,
    SILENT_ABOUT_A_REFUSED_STATEMENT,
    OUT_OF_TIME,
    CANCELLED,
    INTERRUPTED,
    CUT_OFF,
    GOING_ON_AFTER_ITS_COMMIT
  }

  record Turn(Tenant tenant, Duty duty, Ending ending, int rows) {
    @Override
    public String toString() {
      return "%s %s %s %d".formatted(tenant.slug(), duty, ending, rows);
    }
  }

  private final FreshDatabase database;
  private final TenantDatabase tenants;
  private final List<Tenant> both;
  private final Map<UUID, Turn> begun = new ConcurrentHashMap<>();
  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<UUID> given = ConcurrentHashMap.newKeySet();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  Interleaving(FreshDatabase database, TenantDatabase tenants, Tenant one, Tenant other) {
    this.database = database;
    this.tenants = tenants;
    this.both = List.of(one, other);
  }

  /** The same turns for the same seed; the machine decides how they mingle. */
  void run(long seed) throws Exception {
    List<List<Turn>> turns = turns(new Random(seed));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> working = new ArrayList<>();
      for (List<Turn> ofOne : turns) {
        working.add(threads.submit(() -> ofOne.forEach(this::take)));
      }
      for (Future<?> each : working) {
        each.get(120, TimeUnit.SECONDS);
      }
    }
    assertThat(faults).as("seed %d: %s", seed, turns).isEmpty();
    for (Tenant tenant : both) {
      List<Marked> stored = stored(tenant);
      assertThat(stored).as("seed %d: %s", seed, turns).allSatisfy(this::isRight);
      Set<UUID> lost = new HashSet<>(acknowledgedOf(tenant));
      stored.forEach(it -> lost.remove(it.id()));
      assertThat(lost).as("seed %d: %s", seed, turns).extracting(this::turnOf).isEmpty();
      assertThat(seenBy(tenant)).hasSameSizeAs(stored);
    }
  }

  boolean hasStoredFor(Tenant tenant) {
    return !acknowledgedOf(tenant).isEmpty();
  }

  private Turn turnOf(UUID row) {
    return Objects.requireNonNull(begun.get(row), "a row that nobody wrote");
  }

  private List<UUID> acknowledgedOf(Tenant tenant) {
    return acknowledged.stream().filter(it -> turnOf(it).tenant().equals(tenant)).toList();
  }

  private List<List<Turn>> turns(Random random) {
    return Stream.generate(() -> Stream.generate(() -> turn(random)).limit(TURNS).toList())
        .limit(THREADS)
        .toList();
  }

  private Turn turn(Random random) {
    Ending[] endings = Ending.values();
    Duty duty = List.of(Duty.EDITING, Duty.EDITING, Duty.JOBS, Duty.PUBLIC).get(random.nextInt(4));
    return new Turn(
        both.get(random.nextInt(2)),
        duty,
        random.nextInt(3) == 0 ? Ending.IN_ORDER : endings[random.nextInt(endings.length)],
        duty == Duty.PUBLIC ? 0 : random.nextInt(4));
  }

  private void take(Turn turn) {
    List<UUID> rows = Stream.generate(UUID::randomUUID).limit(turn.rows()).toList();
    rows.forEach(it -> begun.put(it, turn));
    try {
      tenants.inTransaction(turn.tenant().id(), turn.duty(), sql -> work(turn, rows, sql));
      acknowledged.addAll(rows);
    } catch (RuntimeException failure) {
      examine(turn, failure);
    } finally {
      Thread.interrupted();
    }
  }

  private boolean work(Turn turn, List<UUID> rows, DSLContext sql) {
    try {
      for (UUID row : rows) {
        sql.insertInto(MARKED).set(MARK, mark(turn.tenant())).set(ID, row).execute();
      }
      look(turn, rows, sql);
      end(turn, rows, sql);
      return true;
    } catch (RuntimeException failure) {
      // What had not been committed by then is given up for good.
      rows.stream().filter(it -> !acknowledged.contains(it)).forEach(given::add);
      throw failure;
    }
  }

  /** A municipality sees its own rows, all of its own in this transaction, and nothing else. */
  private void look(Turn turn, List<UUID> rows, DSLContext sql) {
    Map<UUID, String> seen = sql.select(ID, MARK).from(MARKED).fetchMap(ID, MARK);
    if (!seen.values().stream().allMatch(mark(turn.tenant())::equals)) {
      faults.add(turn + " saw " + seen.values());
    }
    if (!seen.keySet().containsAll(rows)) {
      faults.add(turn + " did not see what it had written");
    }
  }

  private void end(Turn turn, List<UUID> rows, DSLContext sql) {
    switch (turn.ending()) {
      case IN_ORDER -> {}
      case THROWING -> throw new Regret();
      case ON_A_REFUSED_STATEMENT -> sql.execute("SELECT 1 / 0");
      case SILENT_ABOUT_A_REFUSED_STATEMENT -> refusedInSilence(sql);
      case OUT_OF_TIME -> {
        sql.execute("SET LOCAL statement_timeout = 5");
        sql.execute("SELECT pg_sleep(20)");
      }
      case CANCELLED -> sql.connection(Interleaving::cancelled);
      case INTERRUPTED -> {
        interrupted(sql);
        look(turn, rows, sql);
      }
      case CUT_OFF -> {
        cutOff(sql.fetchSingle("SELECT pg_backend_pid()").into(Integer.class));
        look(turn, rows, sql);
      }
      case GOING_ON_AFTER_ITS_COMMIT -> {
        sql.connection(Connection::commit);
        acknowledged.addAll(rows);
        look(turn, rows, sql);
        faults.add(turn + " went on with rights after its commit");
      }
    }
  }

  private static void refusedInSilence(DSLContext sql) {
    try {
      sql.execute("SELECT 1 / 0");
    } catch (DataAccessException unheard) {
      return;
    }
  }

  private static void interrupted(DSLContext sql) {
    Thread turning = Thread.currentThread();
    Thread interrupting = Thread.startVirtualThread(turning::interrupt);
    try {
      sql.execute("SELECT pg_sleep(0.2)");
    } finally {
      join(interrupting);
    }
  }

  /** As the driver does it when a request has lasted too long: over and over, until it ends. */
  private static void cancelled(Connection connection) throws SQLException {
    var ended = new AtomicBoolean();
    try (var statement = connection.createStatement()) {
      // Not one of the virtual threads: they would wait for its processor.
      Thread cancelling =
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (!ended.get()) {
                      cancel(statement);
                    }
                  });
      try {
        statement.execute("SELECT pg_sleep(20)");
      } finally {
        ended.set(true);
        join(cancelling);
      }
    }
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException alreadyOver) {
      Thread.yield();
    }
  }

  /** Waits for it whoever interrupts, so that nothing of a turn reaches into the next. */
  private static void join(Thread thread) {
    boolean interrupted = Thread.interrupted();
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException stop) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void cutOff(int backend) {
    try {
      database.seen(Boolean.class, "SELECT pg_terminate_backend(?)", backend);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Everything may fail, but nothing lawful may be refused, and what has no role must be. */
  private void examine(Turn turn, RuntimeException failure) {
    boolean denied = "42501".equals(sqlState(failure));
    if (denied && turn.ending() != Ending.GOING_ON_AFTER_ITS_COMMIT) {
      faults.add(turn + " was refused its own rows: " + failure.getMessage());
    }
  }

  private static String sqlState(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException refused && refused.getSQLState() != null) {
        return refused.getSQLState();
      }
    }
    return "";
  }

  private record Marked(Tenant in, UUID id, String mark) {}

  private void isRight(Marked row) {
    assertThat(row.mark()).isEqualTo(mark(row.in()));
    assertThat(turnOf(row.id()).tenant()).isEqualTo(row.in());
    assertThat(given).doesNotContain(row.id());
  }

  private List<Marked> stored(Tenant tenant) throws SQLException {
    try (var superuser = database.superuser()) {
      return Jooq.on(superuser)
          .fetch("SELECT plan_id, slug FROM t_%s.public_slug".formatted(tenant.id()))
          .map(row -> new Marked(tenant, row.get(ID), row.get(MARK)));
    }
  }

  /** The connection still works, though a cancellation may yet come that was for another. */
  private List<UUID> seenBy(Tenant tenant) {
    for (int tries = 0; tries < 5; tries++) {
      try {
        return tenants.inTransaction(
            tenant.id(), Duty.EDITING, sql -> sql.select(ID).from(MARKED).fetch(ID));
      } catch (DataAccessException cancelled) {
        assertThat(sqlState(cancelled)).isEqualTo("57014");
      }
    }
    throw new AssertionError("the connection does not work any more");
  }

  private static String mark(Tenant tenant) {
    return tenant.slug().value();
  }

  private static final class Regret extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
