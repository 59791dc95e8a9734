package no.planverk.infra;

import java.util.concurrent.Callable;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "host",
    description = {
      "Let a municipality's site be reached under host names of its own too.",
      "The first that was added is the one that its pages name; the proxy must let it through."
    },
    mixinStandardHelpOptions = true,
    subcommands = {TenantHostCommand.Add.class, TenantHostCommand.Remove.class})
final class TenantHostCommand {
  private static final Operator OPERATOR = new Operator("command line");

  private abstract static class Change implements Callable<Integer> {
    @Option(names = "--tenant", required = true, description = "the municipality's slug")
    private String slug = "";

    @Parameters(paramLabel = "HOST", description = "such as planer.fjordvik.no")
    private String host = "";

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, it -> {});
        return change(wiring, TenantCommand.find(wiring, slug), new HostName(host));
      } catch (InvalidValue wrong) {
        throw new Complaint(wrong.getMessage());
      }
    }

    abstract int change(Wiring wiring, Tenant tenant, HostName host);
  }

  @Command(name = "add", description = "Add a host name.", mixinStandardHelpOptions = true)
  static final class Add extends Change {
    @Override
    int change(Wiring wiring, Tenant tenant, HostName host) {
      if (!wiring.addHost().add(OPERATOR, tenant.id(), host)) {
        throw new Complaint("the host " + host + " is another municipality's", TenantCommand.TAKEN);
      }
      System.err.println(tenant.name() + " is reached at " + host + " within a second or two");
      return 0;
    }
  }

  @Command(name = "remove", description = "Take it away.", mixinStandardHelpOptions = true)
  static final class Remove extends Change {
    @Override
    int change(Wiring wiring, Tenant tenant, HostName host) {
      if (!wiring.removeHost().remove(OPERATOR, tenant.id(), host)) {
        throw new Complaint(tenant.name() + " is not reached at " + host);
      }
      System.err.println(tenant.name() + " is not reached at " + host + " any more");
      return 0;
    }
  }
}
