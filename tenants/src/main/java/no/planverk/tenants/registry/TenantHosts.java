package no.planverk.tenants.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.port.Deed;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import no.planverk.tenants.Pool;
import no.planverk.tenants.RegistryConnection;
import no.planverk.tenants.changes.Changes;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Which host is whose. Threads share it. */
final class TenantHosts {
  private final Cell cell;
  private final Remembered<Holders> all;

  TenantHosts(Cell cell, Pool pool) {
    this.cell = cell;
    this.all = new Remembered<>(new RegistryConnection(pool), sql -> Holders.of(holders(sql)));
  }

  /** Whose each host is, by the name as it is written in a header too. */
  private record Holders(Map<HostName, TenantId> byName, Map<String, TenantId> byText) {
    static Holders of(Map<HostName, TenantId> byName) {
      Map<String, TenantId> byText = new HashMap<>();
      byName.forEach((host, holder) -> byText.put(host.value(), holder));
      return new Holders(byName, byText);
    }
  }

  void changed() {
    all.changed();
  }

  Optional<TenantId> holder(HostName host) {
    return Optional.ofNullable(all.now().byName().get(host));
  }

  /** As far as it was read before; the name is as in a {@code Host} header, without its port. */
  Optional<TenantId> remembered(String host) {
    return all.last().map(it -> it.byText().get(host));
  }

  private static Map<HostName, TenantId> holders(DSLContext registry) {
    return registry.fetch("SELECT host, tenant_id FROM registry.tenant_host").stream()
        .collect(
            Collectors.toMap(
                row -> new HostName(row.get("host", String.class)),
                row -> new TenantId(row.get("tenant_id", String.class))));
  }

  /** False where it is another's. */
  boolean add(TenantId tenant, HostName host, Deed deed) {
    return write(
        registry -> {
          int added =
              registry.execute(
                  """
              INSERT INTO registry.tenant_host (host, tenant_id) VALUES (?, ?)
              ON CONFLICT (host) DO NOTHING
              """,
                  host.value(),
                  tenant.value());
          if (added == 1) {
            keep(tenant, deed, registry);
          }
          return isOf(tenant, host, registry);
        });
  }

  private static void keep(TenantId tenant, Deed deed, DSLContext registry) {
    Changes.noteOf(tenant, registry);
    OperatorJournal.keep(tenant, deed, registry);
  }

  boolean remove(TenantId tenant, HostName host, Deed deed) {
    return write(
        registry -> {
          boolean was = isOf(tenant, host, registry);
          if (was) {
            registry.execute("DELETE FROM registry.tenant_host WHERE host = ?", host.value());
            keep(tenant, deed, registry);
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
