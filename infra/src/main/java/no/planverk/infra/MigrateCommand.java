package no.planverk.infra;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Migration;
import no.planverk.tenants.MigrationReport;
import picocli.CommandLine.Command;

@Command(
    name = "migrate",
    description = {
      "Bring the database and every municipality to this release.",
      "With PLANVERK_ADMIN_URL set, make the logins and the database first."
    },
    mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Settings settings = Environment.settings();
    Cell cell = Environment.cell(settings);
    Optional<Settings.Admin> admin = settings.admin();
    if (admin.isPresent()) {
      String database = cell.url().substring(cell.url().lastIndexOf('/') + 1);
      new ClusterSetup(admin.get().url(), admin.get().user(), admin.get().password())
          .prepare(database.split("\\?", 2)[0], cell.passwords());
    }
    MigrationReport report = new Migration(cell).migrate();
    System.out.printf(
        "%d releases made, %d municipalities upgraded, %d failed%n",
        report.released().size(), report.upgraded().size(), report.failed().size());
    report.failed().forEach((tenant, why) -> System.err.println(tenant + ": " + why));
    return report.failed().isEmpty() ? 0 : 1;
  }
}
