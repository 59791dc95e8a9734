package no.planverk.infra;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.planverk.application.port.Opening;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tenant",
    description = "Open, list and show municipalities.",
    mixinStandardHelpOptions = true,
    subcommands = {
      TenantCommand.Create.class,
      TenantCommand.All.class,
      TenantCommand.Show.class,
      TenantHostCommand.class,
      TenantSignInCommand.class
    })
final class TenantCommand {
  private static final Operator OPERATOR = new Operator("command line");
  static final int TAKEN = 3;

  @Command(name = "create", description = "Open a municipality.", mixinStandardHelpOptions = true)
  static final class Create implements Callable<Integer> {
    @Option(names = "--slug", required = true, description = "its name in addresses")
    private String slug = "";

    @Option(names = "--name", required = true, description = "its name")
    private String name = "";

    @Option(names = "--country", required = true, description = "NO or DK")
    private String country = "";

    @Option(names = "--language", required = true, description = "nb, nn, da or en")
    private String language = "";

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        return report(
            new Wiring(stores, tenant -> {})
                .openTenant()
                .open(
                    OPERATOR,
                    new TenantSlug(slug),
                    name,
                    Country.of(country),
                    Language.of(language)));
      } catch (InvalidValue wrong) {
        throw new Complaint(wrong.getMessage());
      }
    }

    private int report(Opening opening) {
      return switch (opening) {
        case Opening.Opened(Tenant tenant) -> {
          System.out.println(tenant.id());
          System.err.println(tenant.name() + " is open at /" + tenant.slug() + "/");
          yield 0;
        }
        case Opening.SlugTaken() ->
            throw new Complaint(
                "the slug '" + slug + "' is or was a municipality's; choose another", TAKEN);
      };
    }
  }

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
                        "%-20s %-30s %s %s%n",
                        it.slug(), it.name(), it.country(), it.language().tag()));
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
        Tenant tenant = find(new Wiring(stores, it -> {}), slug);
        System.out.printf(
            "slug      %s%nname      %s%ncountry   %s%nlanguage  %s%nid        %s%npages     /%s/%nhosts     %s%n",
            tenant.slug(),
            tenant.name(),
            tenant.country(),
            tenant.language().tag(),
            tenant.id(),
            tenant.slug(),
            tenant.hosts().stream().map(HostName::value).collect(Collectors.joining(", ")));
      }
      return 0;
    }
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
