package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.planverk.application.port.Deed;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.registry.TenantProvisioner;
import no.planverk.tenants.release.BuiltRelease;
import no.planverk.tenants.release.Changelog;
import no.planverk.tenants.release.Fingerprint;
import no.planverk.tenants.release.LiquibaseChangelogs;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.ReleaseLint;
import no.planverk.tenants.release.Releases;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Makes the text of this build's release in a cell that is empty and thrown away afterwards, and
 * proves it there: a tenant that is new, one that comes from the step before, and the template must
 * look the same.
 */
public final class ReleaseBuild {
  private final Cell scratch;
  private final TenantProvisioner provisioner;
  private final Clock clock;

  public ReleaseBuild(Cell scratch, Clock clock) {
    this.scratch = scratch;
    this.clock = clock;
    this.provisioner = new TenantProvisioner(scratch, clock);
  }

  /**
   * @throws IllegalStateException when the schemas differ; the message names the lines
   */
  public BuiltRelease build() {
    new Migration(scratch).migrate();
    try (Connection migrator = scratch.connect(Login.MIGRATOR)) {
      DSLContext sql = Jooq.on(migrator);
      List<Release> releases = Releases.after(0, sql);
      Release newest = releases.getLast();
      sql.execute("DELETE FROM registry.release WHERE number = ?", newest.number());
      open("upgraded");
      Releases.add(newest, sql);
      new Migration(scratch).migrate();
      open("new");
      String fingerprint = Fingerprint.ofTemplate(sql);
      requireAlike(fingerprint, sql);
      return new BuiltRelease(
          newest.number(),
          fingerprint,
          files(newest, releases, fingerprint),
          ReleaseLint.faults(newest));
    } catch (SQLException broken) {
      throw new DataAccessException("the release was not built: " + broken.getMessage(), broken);
    }
  }

  private void open(String slug) {
    Deed deed =
        new Deed(new Operator("release build"), "open-tenant", Optional.empty(), clock.instant());
    provisioner.open(new TenantSlug(slug), slug, Country.NO, Language.NB, deed);
  }

  private static void requireAlike(String fingerprint, DSLContext sql) {
    for (var row : sql.fetch("SELECT id, slug FROM registry.tenant")) {
      TenantNames names = TenantNames.of(new TenantId(row.get("id", String.class)));
      if (!fingerprint.equals(Fingerprint.ofTenants(sql).get(names.schema()))) {
        throw new IllegalStateException(
            "a tenant that is %s differs from the template:\n%s"
                .formatted(
                    row.get("slug", String.class),
                    String.join("\n", Fingerprint.differences(names, sql))));
      }
    }
  }

  private static Map<String, String> files(
      Release newest, List<Release> releases, String fingerprint) {
    LiquibaseChangelogs changelogs = new LiquibaseChangelogs();
    Map<String, String> files = new TreeMap<>();
    files.put(
        "%03d-%s.%s.sql".formatted(newest.number(), newest.name(), newest.phase().id()),
        newest.text() + ";\n");
    files.put(
        "baseline.sql",
        releases.stream().map(Release::text).collect(Collectors.joining(";\n", "", ";\n")));
    files.put(
        "registry.sql",
        Changelog.REGISTRY.stream()
            .map(file -> changelogs.emit(file).text())
            .collect(Collectors.joining(";\n", "", ";\n")));
    files.put("fingerprint", fingerprint + "\n");
    return files;
  }
}
