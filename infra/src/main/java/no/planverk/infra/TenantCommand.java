package no.planverk.infra;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "tenant",
    description = "Open, list and show municipalities, and change how they stand.",
    mixinStandardHelpOptions = true,
    subcommands = {
      TenantCreateCommand.class,
      TenantCommand.All.class,
      TenantCommand.Show.class,
      TenantStandingCommands.Suspend.class,
      TenantStandingCommands.Hide.class,
      TenantStandingCommands.Resume.class,
      TenantStandingCommands.Rename.class,
      TenantCloseCommand.class,
      TenantCopyCommand.class,
      TenantNoticeCommand.class,
      TenantHostCommand.class,
      TenantSignInCommand.class
    })
final class TenantCommand {
  private static final Operator OPERATOR = new Operator("command line");
  static final int TAKEN = 3;

  @Command(name = "list", description = "List them.", mixinStandardHelpOptions = true)
  static final class All implements Callable<Integer> {
    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        new Wiring(stores, tenant -> {})
            .listTenants()
            .list(OPERATOR)
            .forEach(
                it ->
                    System.out.printf(
                        "%-20s %-30s %s %s  %s%n",
                        it.slug(),
                        it.name(),
                        it.country(),
                        it.language().tag(),
                        StandingWords.state(it.tenancy())));
      }
      return 0;
    }
  }

  @Command(name = "show", description = "Show one.", mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {
    @Parameters(paramLabel = "SLUG", description = "its name in addresses")
    private String slug = "";

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, it -> {});
        Tenant tenant = find(wiring, slug);
        System.out.printf(
            "slug      %s%nname      %s%ncountry   %s%nlanguage  %s%nid        %s%npages     /%s/%nhosts     %s%nstate     %s%n",
            tenant.slug(),
            tenant.name(),
            tenant.country(),
            tenant.language().tag(),
            tenant.id(),
            tenant.slug(),
            tenant.hosts().stream().map(HostName::value).collect(Collectors.joining(", ")),
            state(tenant));
        new FleetWiring(wiring)
            .listFleet().list(OPERATOR).stream()
                .filter(it -> it.id().equals(tenant.id()))
                .forEach(Show::figures);
      }
      return 0;
    }

    private static void figures(FleetTenant tenant) {
      System.out.printf("opened    %s%nrelease   %d%n", tenant.openedAt(), tenant.release());
      tenant
          .figures()
          .ifPresentOrElse(
              it ->
                  System.out.printf(
                      "plans     %d: %d drafts, %d in hearing, %d being finalised, %d settled%n"
                          + "published %d%npeople    %d, %d with a role in a plan%n"
                          + "rows      %d%nsize      %d KB%nactive    %s%ncounted   %s%n",
                      it.plans().plans(),
                      it.plans().drafts(),
                      it.plans().inHearing(),
                      it.plans().finalising(),
                      it.plans().settled(),
                      it.published(),
                      it.people(),
                      it.planners(),
                      it.rows(),
                      it.bytes() / 1024,
                      it.lastActivity().map(Instant::toString).orElse("never"),
                      it.countedAt()),
              () -> System.out.println("counted   not yet; a running service does it"));
    }
  }

  private static String state(Tenant tenant) {
    String standing = StandingWords.told(tenant.standing());
    String copy = tenant.tenancy().training() ? ", a copy for training" : "";
    return tenant.tenancy().behind() ? standing + copy + ", waits for migrate" : standing + copy;
  }

  static Tenant find(Wiring wiring, String slug) {
    try {
      return wiring
          .findMunicipality()
          .find(new TenantSlug(slug))
          .orElseThrow(() -> new Complaint("there is no municipality '" + slug + "'"));
    } catch (InvalidValue wrong) {
      throw new Complaint("there is no municipality '" + slug + "'");
    }
  }
}
