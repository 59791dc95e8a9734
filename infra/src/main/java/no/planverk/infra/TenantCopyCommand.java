package no.planverk.infra;

import no.planverk.application.tenancy.StandingReply;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "copy",
    description = {
      "Make a copy of a municipality for training: all plans and people, and a banner on each page.",
      "No mail goes out, search engines are kept away, and signing in is set up anew."
    },
    mixinStandardHelpOptions = true)
final class TenantCopyCommand extends TenantAct {
  @Option(names = "--as", required = true, paramLabel = "SLUG", description = "the copy's slug")
  private String as = "";

  @Option(names = "--name", description = "the copy's name; the original's with (kurs) when absent")
  private String name = "";

  TenantCopyCommand() {
    super(
        "%s is open at /%s/; set up how its people sign in with 'tenant sign-in'.",
        "only what has its tables, and waits for no upgrade, can be copied");
  }

  @Override
  StandingReply act(TenancyWiring wiring, Tenant tenant) {
    String called = name.isEmpty() ? tenant.name() + " (kurs)" : name;
    return wiring.copyTenant().copy(OPERATOR, tenant, new TenantSlug(as), called);
  }
}
