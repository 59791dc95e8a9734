package no.planverk.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import no.planverk.application.port.Opening;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.StandingReply;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/**
 * Does to municipalities of a running demo what the vendor's commands do, on connections of its
 * own; the service follows as it would follow the commands.
 */
public final class Vendor implements AutoCloseable {
  private static final Operator OPERATOR = new Operator("test");
  private static final Duration GRACE = Duration.ofDays(30);

  private final RunningDemo demo;
  private final Stores stores;
  private final Wiring wiring;
  private final TenancyWiring acts;

  public Vendor(RunningDemo demo) {
    this.demo = demo;
    this.stores = new Stores(demo.cell(), 2);
    this.wiring = new Wiring(stores, tenant -> {});
    this.acts = new TenancyWiring(wiring);
  }

  /** Opens one with a sample plan. */
  public void open(String slug, String name, Country country, Language language) {
    Opening opening =
        wiring.openWithStartKit().open(OPERATOR, new TenantSlug(slug), name, country, language);
    if (!(opening instanceof Opening.Opened)) {
      throw new IllegalStateException(slug + ": " + opening);
    }
  }

  public void copy(String slug, String as) {
    done(acts.copyTenant().copy(OPERATOR, tenant(slug), new TenantSlug(as), slug + " (kurs)"));
  }

  public void suspend(String slug, String reason) {
    done(acts.suspendTenant().suspend(OPERATOR, tenant(slug), reason));
  }

  public void hide(String slug, String reason) {
    done(acts.hideTenant().hide(OPERATOR, tenant(slug), reason));
  }

  public void close(String slug) {
    done(acts.closeTenant().close(OPERATOR, tenant(slug), GRACE));
  }

  /** Drops what is closing, at once. */
  public void drop(String slug) {
    done(acts.dropTenant().drop(OPERATOR, tenant(slug), new DropTenant.Terms(true, GRACE)));
  }

  /** Makes its tables older, or newer, by that many releases; a service learns it as it starts. */
  public void shiftRelease(String slug, int releases) {
    try (Connection superuser =
            DriverManager.getConnection(demo.database().url("planverk"), "postgres", "postgres");
        PreparedStatement update =
            superuser.prepareStatement(
                "UPDATE registry.tenant SET schema_release = schema_release + ? WHERE slug = ?")) {
      update.setInt(1, releases);
      update.setString(2, slug);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As it stands now, and not as it was remembered. */
  private Tenant tenant(String slug) {
    stores.registry().everythingChanged();
    return stores.registry().find(new TenantSlug(slug)).orElseThrow();
  }

  private static void done(StandingReply reply) {
    if (!(reply instanceof StandingReply.Done)) {
      throw new IllegalStateException(reply.toString());
    }
  }

  @Override
  public void close() {
    stores.close();
  }
}
