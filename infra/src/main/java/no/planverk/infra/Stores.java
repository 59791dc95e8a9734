package no.planverk.infra;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.planverk.adapters.database.JooqCommons;
import no.planverk.adapters.database.JooqTenants;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.application.port.Commons;
import no.planverk.application.port.Figures;
import no.planverk.application.port.TenantTransactions;
import no.planverk.application.port.Vitals;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Cell;
import no.planverk.tenants.CommonsDatabase;
import no.planverk.tenants.DatabaseAway;
import no.planverk.tenants.Duty;
import no.planverk.tenants.PoolUse;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.fleet.FleetFigures;
import no.planverk.tenants.fleet.FleetWatch;
import no.planverk.tenants.registry.NoticeRegistry;
import no.planverk.tenants.registry.OperatorRegistry;
import no.planverk.tenants.registry.OperatorTokenRegistry;
import no.planverk.tenants.registry.OrderRegistry;
import no.planverk.tenants.registry.TenantProvisioner;
import no.planverk.tenants.registry.TenantRegistry;
import no.planverk.tenants.registry.TenantStandings;
import no.planverk.tenants.upgrade.SchemaVersions;
import org.jooq.exception.DataAccessException;

/** The database of this process: the registry, the tenants' stores and how they are. */
final class Stores implements AutoCloseable, Vitals {
  /** PostgreSQL keeps microseconds; a finer clock would give back other times than it stored. */
  static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

  private final Cell cell;
  private final TenantDatabase database;
  private final TenantRegistry registry;
  private final OperatorRegistry operators;
  private final NoticeRegistry notices;
  private final SchemaVersions versions;
  private final CommonsDatabase commons;
  private final FleetFigures figures;
  private final FleetWatch watch;

  Stores(Cell cell, int pool) {
    this.cell = cell;
    this.database = new TenantDatabase(cell, pool);
    this.registry = new TenantRegistry(cell, new TenantProvisioner(cell, CLOCK));
    this.operators = new OperatorRegistry(cell, new TimeOrderedIds(CLOCK));
    this.notices = operators.notices();
    this.versions = new SchemaVersions(registry);
    this.commons = new CommonsDatabase(cell);
    this.figures = new FleetFigures(cell);
    this.watch = new FleetWatch(cell);
  }

  Cell cell() {
    return cell;
  }

  TenantRegistry registry() {
    return registry;
  }

  OperatorRegistry operators() {
    return operators;
  }

  NoticeRegistry notices() {
    return notices;
  }

  OrderRegistry orders() {
    return operators.orders();
  }

  OperatorTokenRegistry operatorTokens() {
    return operators.tokens();
  }

  /** How tenancies are changed, for commands alone: the server never has that login. */
  TenantStandings standings() {
    return new TenantStandings(cell, new TenantProvisioner(cell, CLOCK));
  }

  /** What municipalities let be found from all others. */
  Commons commons() {
    return new JooqCommons(commons);
  }

  /** What is known of all municipalities. */
  Figures figures() {
    return figures;
  }

  /** The tenants' stores, on the login for work that nobody waits for. */
  TenantTransactions jobTransactions() {
    return new JooqTenants(database, new JsonPublicDocuments(), CLOCK, changed -> {}).forJobs();
  }

  /** The tenants' stores; {@code changed} is told when something public has changed. */
  TenantTransactions transactions(Consumer<TenantId> changed) {
    return new JooqTenants(database, new JsonPublicDocuments(), CLOCK, changed);
  }

  @Override
  public List<String> obstacles() {
    try {
      return versions.anyoneServed()
          ? List.of()
          : List.of("every municipality waits for an upgrade: run migrate");
    } catch (DatabaseAway | DataAccessException away) {
      return List.of("the database cannot be reached");
    }
  }

  @Override
  public Map<String, Pool> pools() {
    Map<Duty, PoolUse> uses = new EnumMap<>(Duty.class);
    for (Duty duty : Duty.values()) {
      uses.put(duty, database.use(duty));
    }
    Map<String, Pool> pools = new LinkedHashMap<>();
    uses.forEach(
        (duty, use) ->
            pools.put(
                duty.name().toLowerCase(Locale.ROOT),
                new Pool(use.active(), use.idle(), use.waiting(), use.most())));
    return pools;
  }

  @Override
  public Optional<Fleet> fleet() {
    try {
      return Optional.of(watch.look());
    } catch (DatabaseAway | DataAccessException away) {
      return Optional.empty();
    }
  }

  /** How the addresses of a municipality begin that has been met. */
  String slug(TenantId tenant) {
    return registry.get(tenant).slug().value();
  }

  @Override
  public void close() {
    registry.close();
    operators.close();
    commons.close();
    figures.close();
    watch.close();
    database.close();
  }
}
