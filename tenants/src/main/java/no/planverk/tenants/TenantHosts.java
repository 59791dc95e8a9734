package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.TenantId;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Which host is whose. All of them are read at once and remembered until something has changed, so
 * that a request with an unknown host costs no query. Threads share it.
 */
final class TenantHosts {
  private final Cell cell;
  private final Pool pool;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Known last;

  TenantHosts(Cell cell, Pool pool) {
    this.cell = cell;
    this.pool = pool;
  }

  /** What was read when so many changes were known. */
  private record Known(
      Map<HostName, TenantId> holders, Map<String, TenantId> byText, long changes) {
    static Known of(Map<HostName, TenantId> holders, long changes) {
      Map<String, TenantId> byText = new HashMap<>();
      holders.forEach((host, holder) -> byText.put(host.value(), holder));
      return new Known(holders, byText, changes);
    }
  }

  void changed() {
    changes.incrementAndGet();
  }

  /** Answers with what was read last while the registry is away. */
  Optional<TenantId> holder(HostName host) {
    Known known = last;
    if (known == null || known.changes() != changes.get()) {
      known = read(known);
      last = known;
    }
    return Optional.ofNullable(known.holders().get(host));
  }

  /** As far as it was read before; the name is as in a {@code Host} header, without its port. */
  Optional<TenantId> remembered(String host) {
    Known known = last;
    return known == null ? Optional.empty() : Optional.ofNullable(known.byText().get(host));
  }

  private Known read(@Nullable Known before) {
    long now = changes.get();
    try {
      return Known.of(new RegistryConnection(pool).in(TenantHosts::holders), now);
    } catch (DatabaseAway away) {
      if (before == null) {
        throw away;
      }
      return before;
    }
  }

  private static Map<HostName, TenantId> holders(DSLContext registry) {
    return registry.fetch("SELECT host, tenant_id FROM registry.tenant_host").stream()
        .collect(
            Collectors.toMap(
                row -> new HostName(row.get("host", String.class)),
                row -> new TenantId(row.get("tenant_id", String.class))));
  }

  /** False where it is another's. */
  boolean add(TenantId tenant, HostName host) {
    return write(
        registry -> {
          registry.execute(
              """
              INSERT INTO registry.tenant_host (host, tenant_id) VALUES (?, ?)
              ON CONFLICT (host) DO NOTHING
              """,
              host.value(),
              tenant.value());
          boolean ours = isOf(tenant, host, registry);
          if (ours) {
            tell(tenant, registry);
          }
          return ours;
        });
  }

  boolean remove(TenantId tenant, HostName host) {
    return write(
        registry -> {
          boolean was = isOf(tenant, host, registry);
          if (was) {
            registry.execute("DELETE FROM registry.tenant_host WHERE host = ?", host.value());
            tell(tenant, registry);
          }
          return was;
        });
  }

  private static boolean isOf(TenantId tenant, HostName host, DSLContext registry) {
    return !registry
        .fetch(
            "SELECT 1 FROM registry.tenant_host WHERE host = ? AND tenant_id = ?",
            host.value(),
            tenant.value())
        .isEmpty();
  }

  /** Every node reads the municipality, and whose hosts are whose, once more. */
  private static void tell(TenantId tenant, DSLContext registry) {
    registry.execute("INSERT INTO cell.change (tenant) VALUES (?)", tenant.value());
  }

  private boolean write(Function<DSLContext, Boolean> work) {
    try (Connection migrator = cell.connect(Login.MIGRATOR)) {
      migrator.setAutoCommit(false);
      boolean answer = work.apply(Jooq.on(migrator));
      migrator.commit();
      return answer;
    } catch (SQLException refused) {
      throw new DataAccessException("the host was not stored: " + refused.getMessage(), refused);
    }
  }
}
