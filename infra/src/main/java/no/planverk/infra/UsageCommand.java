package no.planverk.infra;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.MonthOfUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "usage",
    description = {
      "What each municipality used in a month: plans, published plans, people with a role in a"
          + " plan,",
      "storage, public views and requests. Views are those that reached the service: what a proxy",
      "answers by itself is not among them."
    },
    mixinStandardHelpOptions = true)
final class UsageCommand implements Callable<Integer> {
  private static final Operator OPERATOR = new Operator("command line");

  @Option(names = "--month", description = "as 2026-11; this month when absent")
  private String month = "";

  @Option(names = "--format", description = "table, csv or json; table when absent")
  private String format = "table";

  @Override
  public Integer call() {
    UsageReport report = UsageReport.named(format);
    YearMonth asked = asked();
    try (Stores stores = Environment.stores()) {
      List<MonthOfUse> usage =
          new FleetWiring(new Wiring(stores, tenant -> {})).readUsage().read(OPERATOR, asked);
      System.out.print(report.of(usage));
    }
    return 0;
  }

  private YearMonth asked() {
    try {
      return month.isEmpty()
          ? YearMonth.from(Stores.CLOCK.instant().atZone(Country.NO.zone()))
          : YearMonth.parse(month);
    } catch (DateTimeParseException wrong) {
      throw new Complaint("a month is as 2026-11, not '" + month + "'");
    }
  }
}
