package no.planverk.infra;

import java.util.List;
import java.util.concurrent.Callable;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "journal",
    description = "Look whether journals are as they were sealed.",
    mixinStandardHelpOptions = true,
    subcommands = JournalCommand.Verify.class)
final class JournalCommand {
  private static final Operator OPERATOR = new Operator("command line");

  private JournalCommand() {}

  @Command(
      name = "verify",
      description = {
        "Read a journal and its seals again and name the first thing that is wrong.",
        "Exit 1 when something is. Without --tenant: all municipalities."
      },
      mixinStandardHelpOptions = true)
  static final class Verify implements Callable<Integer> {
    @Option(names = "--tenant", description = "the municipality's slug")
    private String slug = "";

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, tenant -> {});
        List<Tenant> tenants =
            slug.isEmpty()
                ? wiring.listTenants().list(OPERATOR)
                : List.of(TenantCommand.find(wiring, slug));
        boolean whole = true;
        for (Tenant tenant : tenants) {
          JournalCheck check = new JobWiring(wiring).verifyJournal().verify(OPERATOR, tenant.id());
          System.out.println(tenant.slug() + ": " + said(check));
          whole &= check instanceof JournalCheck.Whole;
        }
        return whole ? 0 : 1;
      }
    }
  }

  static String said(JournalCheck check) {
    return switch (check) {
      case JournalCheck.Whole(long rows, long seals, long waiting, var newest) ->
          "%d rows in %d seals are whole, %d rows wait for their seal%s"
              .formatted(rows, seals, waiting, newest.map(it -> "; newest seal " + it).orElse(""));
      case JournalCheck.Broken(var damage, var seal, var row) ->
          "broken: %s%s%s"
              .formatted(
                  damage.id(),
                  row.map(it -> ", row " + it).orElse(""),
                  seal.map(it -> ", seal " + it).orElse(""));
    };
  }
}
