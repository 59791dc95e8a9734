package no.planverk.tenants;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.domain.tenant.Tenant;
import no.planverk.tenants.release.Fingerprint;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Releases;
import no.planverk.tenants.upgrade.Migration;
import org.jooq.DSLContext;

/** What the first municipalities had written, in the tables of their time. */
public final class FirstMunicipality {
  /** The newest release of that time. */
  public static final int RELEASE = 3;

  private FirstMunicipality() {}

  /** Municipalities with all that they wrote then, in the tables of today. */
  public static List<Tenant> opened(FreshDatabase database, String... slugs) throws SQLException {
    try (var superuser = database.superuser()) {
      DSLContext sql = Jooq.on(superuser);
      List<Release> later = Releases.after(RELEASE, sql);
      sql.execute("DELETE FROM registry.release WHERE number > ?", RELEASE);
      List<Tenant> tenants = Stream.of(slugs).map(database::open).toList();
      tenants.forEach(it -> write(it, sql));
      later.forEach(it -> Releases.add(it, sql));
      Releases.setFingerprint(Fingerprint.ofTemplate(sql), sql);
      new Migration(database.cell()).migrate();
      return tenants;
    }
  }

  public static void write(Tenant tenant, DSLContext sql) {
    String name = tenant.slug().value();
    sql.connection(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("SET search_path = " + TenantNames.of(tenant.id()).schema());
            statement.execute(text().replace("${name}", name));
            statement.execute("RESET search_path");
          }
        });
  }

  private static String text() throws IOException {
    try (InputStream file =
        FirstMunicipality.class.getResourceAsStream("/first-municipality.sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
