package no.planverk.infra;

import java.time.Duration;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.StandingReply;
import no.planverk.domain.tenant.Tenant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "close",
    description = {
      "Begin to close a municipality: no public site, and staff may read for some days of grace.",
      "When they are over, --drop with --repeat SLUG drops all its data. 'tenant resume' takes the",
      "first step back; nothing takes back the second."
    },
    mixinStandardHelpOptions = true)
final class TenantCloseCommand extends TenantAct {
  private static final int MOST_DAYS = 3_650;

  @Option(
      names = "--grace-days",
      defaultValue = "90",
      description = "for how long the data stay (default ${DEFAULT-VALUE})")
  private int graceDays;

  @Option(names = "--drop", description = "the second step: drop all data")
  private boolean drop;

  @Option(names = "--repeat", paramLabel = "SLUG", description = "the slug once more, for --drop")
  private String repeat = "";

  @Option(names = "--before-grace-ends", description = "drop although days of grace are left")
  private boolean beforeGraceEnds;

  @Option(
      names = "--backup-days",
      defaultValue = "35",
      description = "for how long your backups are kept (default ${DEFAULT-VALUE})")
  private int backupDays;

  TenantCloseCommand() {
    super(
        "%1$s is %3$s. Its public site is off the web.",
        "what is open, suspended or hidden can be closed, and only what is closing can be dropped");
  }

  @Override
  StandingReply act(TenancyWiring wiring, Tenant tenant) {
    if (!drop) {
      return wiring.closeTenant().close(OPERATOR, tenant, days("--grace-days", graceDays));
    }
    if (!repeat.equals(tenant.slug().value())) {
      throw new Complaint(
          "--drop deletes every plan of %s for good: say --repeat %s if that is meant"
              .formatted(tenant.name(), tenant.slug()));
    }
    return wiring
        .dropTenant()
        .drop(
            OPERATOR,
            tenant,
            new DropTenant.Terms(beforeGraceEnds, days("--backup-days", backupDays)));
  }

  private static Duration days(String option, int days) {
    if (days < 0 || days > MOST_DAYS) {
      throw new Complaint("%s is 0 to %d, not %d".formatted(option, MOST_DAYS, days));
    }
    return Duration.ofDays(days);
  }
}
