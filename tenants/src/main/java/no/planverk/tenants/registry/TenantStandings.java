package no.planverk.tenants.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.application.port.Tenancies;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Commit;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.changes.Changes;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Changes how tenancies stand, on the login that owns them. Each change, its deed and the word of
 * it to all nodes come in one transaction. Threads share it.
 */
public final class TenantStandings implements Tenancies {
  /** Longer than any request: a table in use is waited for rather than torn from a reader. */
  private static final String LOCK_TIMEOUT = "30s";

  private final Cell cell;
  private final TenantProvisioner provisioner;

  public TenantStandings(Cell cell, TenantProvisioner provisioner) {
    this.cell = cell;
    this.provisioner = provisioner;
  }

  @Override
  public boolean stand(Tenant before, Standing after, Deed deed) {
    return changed(before, deed, registry -> stand(before, after, registry));
  }

  private static boolean stand(Tenant before, Standing after, DSLContext registry) {
    var was = StandingColumns.of(before.standing());
    var becomes = StandingColumns.of(after);
    return registry.execute(
            """
            UPDATE registry.tenant
            SET standing = ?, standing_reason = ?, standing_since = CAST(? AS timestamptz),
              standing_until = CAST(? AS timestamptz)
            WHERE id = ? AND standing = ?
              AND standing_since IS NOT DISTINCT FROM CAST(? AS timestamptz)
            """,
            becomes.standing(),
            becomes.reason(),
            becomes.sinceText(),
            becomes.untilText(),
            before.id().value(),
            was.standing(),
            was.sinceText())
        == 1;
  }

  /** Its own earlier slugs it may take again. */
  @Override
  public boolean move(Tenant before, TenantSlug to, Deed deed) {
    return changed(
        before,
        deed,
        registry -> {
          registry.execute(
              """
              INSERT INTO registry.tenant_slug (slug, tenant_id) VALUES (?, ?)
              ON CONFLICT (slug) DO NOTHING
              """,
              to.value(),
              before.id().value());
          return registry.execute(
                  """
                  UPDATE registry.tenant SET slug = ?
                  WHERE id = ? AND id = (SELECT tenant_id FROM registry.tenant_slug WHERE slug = ?)
                  """,
                  to.value(),
                  before.id().value(),
                  to.value())
              == 1;
        });
  }

  @Override
  public boolean drop(Tenant before, Standing.Closed after, Deed deed) {
    return changed(
        before,
        deed,
        registry -> {
          if (!stand(before, after, registry)) {
            return false;
          }
          registry.execute("SET LOCAL lock_timeout = '" + LOCK_TIMEOUT + "'");
          var names = TenantNames.of(before.id());
          registry.execute("DROP SCHEMA " + names.schema() + " CASCADE");
          for (String role : List.of(names.rwRole(), names.publicRole(), names.insertRole())) {
            registry.execute("DROP ROLE " + role);
          }
          String id = before.id().value();
          registry.execute("DELETE FROM commons.municipality WHERE tenant = ?", id);
          registry.execute("DELETE FROM registry.shared_organisation WHERE tenant = ?", id);
          return true;
        });
  }

  @Override
  public Opening copy(Tenant original, TenantSlug slug, String name, Deed deed) {
    Tenant copy = provisioner.planned(slug, name, original.country(), original.language());
    try (Connection migrator = cell.connect(Login.MIGRATOR)) {
      migrator.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      migrator.setAutoCommit(false);
      Opening opening = copy(original, copy, migrator);
      if (opening instanceof Opening.Opened) {
        OperatorJournal.keep(copy.id(), deed, Jooq.on(migrator));
        Commit.of(migrator);
      } else {
        migrator.rollback();
      }
      return opening;
    } catch (SQLException refused) {
      throw new DataAccessException("nothing was copied: " + refused.getMessage(), refused);
    }
  }

  private Opening copy(Tenant original, Tenant copy, Connection migrator) throws SQLException {
    if (provisioner.open(copy, migrator) instanceof Opening.SlugTaken taken) {
      return taken;
    }
    DSLContext owner = Jooq.on(migrator);
    int same =
        owner.execute(
            """
            UPDATE registry.tenant copy SET training = true
            FROM registry.tenant original
            WHERE copy.id = ? AND original.id = ?
              AND copy.schema_release = original.schema_release
              AND original.standing <> 'closed'
            """,
            copy.id().value(),
            original.id().value());
    if (same != 1) {
      throw new IllegalStateException(
          original.slug() + " waits for an upgrade, or has closed: it cannot be copied");
    }
    new TenantCopy(original.id(), copy.id(), owner).run();
    return new Opening.Opened(copy.with(new Tenancy(copy.standing(), false, true)));
  }

  private boolean changed(Tenant tenant, Deed deed, Predicate<DSLContext> work) {
    try (Connection migrator = cell.connect(Login.MIGRATOR)) {
      migrator.setAutoCommit(false);
      DSLContext registry = Jooq.on(migrator);
      boolean done = work.test(registry);
      if (done) {
        Changes.noteOf(tenant.id(), registry);
        OperatorJournal.keep(tenant.id(), deed, registry);
        Commit.of(migrator);
      } else {
        migrator.rollback();
      }
      return done;
    } catch (SQLException refused) {
      throw new DataAccessException(
          "the tenancy stands as before: " + refused.getMessage(), refused);
    }
  }
}
