package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Duty;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.SettingsTools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method of every store, found by itself, with the SQL of one municipality in the role of
 * another: PostgreSQL refuses each.
 */
final class StoreIsolationIT {
  /** What asks the database nothing, given one of each thing. All others ask. */
  private static final Set<String> SILENT = Set.of("Publications.announce", "TenantStores.today");

  private static final String DENIED = "42501";
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantId FJORDVIK = DATABASE.open("fjordvik").id();
  private static final TenantId HAVDAL = DATABASE.open("havdal").id();
  private static final TenantDatabase TENANTS = DATABASE.tenants();

  @AfterAll
  static void close() {
    TENANTS.close();
  }

  /** A method of a store, and how the store is come by. */
  record Call(Duty duty, Optional<Method> store, Method method) {
    String name() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Override
    public String toString() {
      return name() + Arrays.toString(method.getParameterTypes()).replaceAll("[\\w.]+\\.", "");
    }

    /** What it said to the database before it ended, and what became of it. */
    void on(DSLContext sql) {
      Object doors = doors(sql);
      Object asked = store.map(it -> invoke(it, doors)).orElse(doors);
      Object[] given =
          Arrays.stream(method.getGenericParameterTypes()).map(Specimens::of).toArray();
      invoke(method, asked, given);
    }

    private Object doors(DSLContext sql) {
      var documents = new MemoryDocuments();
      var clock = new TurningClock(Planets.BEGINNING);
      return switch (duty) {
        case PUBLIC -> new JooqPublishedPages(sql, documents);
        case PARTICIPATION -> new JooqLetterbox(sql);
        case EDITING, JOBS ->
            new JooqStores(
                sql,
                documents,
                clock,
                new AtomicBoolean(),
                new AtomicBoolean(),
                day -> new SystemMemory().of(FJORDVIK, sql, clock, day));
      };
    }

    private static Object invoke(Method method, Object target, Object... given) {
      try {
        method.setAccessible(true);
        return method.invoke(target, given);
      } catch (InvocationTargetException failed) {
        if (failed.getCause() instanceof RuntimeException why) {
          throw why;
        }
        throw new IllegalStateException(failed);
      } catch (IllegalAccessException unreachable) {
        throw new IllegalStateException(unreachable);
      }
    }
  }

  static Stream<Call> calls() {
    return Stream.of(
            Stream.of(Duty.EDITING, Duty.JOBS).flatMap(StoreIsolationIT::ofStores),
            methods(PublishedPages.class).map(it -> new Call(Duty.PUBLIC, Optional.empty(), it)),
            methods(Letterbox.class).map(it -> new Call(Duty.PARTICIPATION, Optional.empty(), it)))
        .flatMap(it -> it);
  }

  private static Stream<Call> ofStores(Duty duty) {
    return methods(TenantStores.class)
        .flatMap(
            it ->
                it.getParameterCount() > 0
                    ? Stream.of(new Call(duty, Optional.empty(), it))
                    : methods(it.getReturnType())
                        .map(method -> new Call(duty, Optional.of(it), method)));
  }

  private static Stream<Method> methods(Class<?> port) {
    return Arrays.stream(port.getMethods()).filter(it -> !Modifier.isStatic(it.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_store_is_refused_in_anothers_role(Call call) {
    refused(call, StoreIsolationIT::ofNeighbour);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_store_is_refused_without_a_role(Call call) {
    refused(call, StoreIsolationIT::withoutRole);
  }

  private static void refused(Call call, UnaryOperator<DSLContext> change) {
    if (SILENT.contains(call.name())) {
      return;
    }
    assertThatThrownBy(() -> run(call, change))
        .satisfies(it -> assertThat(sqlState(it)).as(it.toString()).isEqualTo(DENIED));
  }

  /** Else it would be no wonder that all are refused. */
  @ParameterizedTest
  @MethodSource("calls")
  void no_store_is_refused_in_its_own_role(Call call) {
    try {
      run(call, sql -> sql);
    } catch (RuntimeException lacking) {
      assertThat(sqlState(lacking)).as(lacking.toString()).isNotEqualTo(DENIED);
    }
  }

  @Test
  void the_methods_that_ask_nothing_are_known() {
    Set<String> silent = new TreeSet<>();
    calls().filter(it -> statements(it) == 0).map(Call::name).forEach(silent::add);
    assertThat(silent).isEqualTo(new TreeSet<>(SILENT));
  }

  private static int statements(Call call) {
    var statements = new AtomicInteger();
    try {
      run(call, sql -> counting(sql, statements));
    } catch (RuntimeException afterwards) {
      assertThat(statements).as(call + " failed before it asked").hasPositiveValue();
    }
    return statements.get();
  }

  /** Nothing of it stays: it is given up when it has been done. */
  private static void run(Call call, UnaryOperator<DSLContext> change) {
    try {
      TENANTS.inTransaction(FJORDVIK, call.duty(), sql -> tried(call, change.apply(sql)));
    } catch (Enough done) {
      return;
    }
  }

  private static boolean tried(Call call, DSLContext sql) {
    call.on(sql);
    throw new Enough();
  }

  private static DSLContext counting(DSLContext sql, AtomicInteger statements) {
    return sql.configuration()
        .derive(ExecuteListener.onStart(it -> statements.incrementAndGet()))
        .dsl();
  }

  /** The role stays Fjordvik's; the SQL names the schema of Havdal. */
  private static DSLContext ofNeighbour(DSLContext sql) {
    var schema = new MappedSchema().withInput("tenant").withOutput("t_" + HAVDAL.value());
    return sql.configuration()
        .derive(
            SettingsTools.clone(sql.settings())
                .withRenderMapping(new RenderMapping().withSchemata(schema)))
        .dsl();
  }

  private static DSLContext withoutRole(DSLContext sql) {
    sql.connection(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("RESET ROLE");
          }
        });
    return sql;
  }

  private static String sqlState(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException refused) {
        return refused.getSQLState();
      }
    }
    return "";
  }

  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
