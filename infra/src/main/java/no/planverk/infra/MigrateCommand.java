package no.planverk.infra;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.FleetStatus;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.fleet.FleetDatabase;
import no.planverk.tenants.upgrade.Migration;
import no.planverk.tenants.upgrade.MigrationReport;
import no.planverk.tenants.upgrade.RolloutOptions;
import no.planverk.tenants.upgrade.RolloutProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "migrate",
    description = {
      "Bring the database and every municipality to this release; the same as migrate apply.",
      "With PLANVERK_ADMIN_URL set, make the logins and the database first."
    },
    footer = {
      "",
      "Exit: 0 all stand at the newest release, 1 some failed and the others are there,",
      "2 it was asked for wrongly, as with a slug that nobody has, and nothing was done,",
      "4 stopped because too many of a wave failed or the database was lost,",
      "5 a step waits until nodes of an older build are replaced."
    },
    mixinStandardHelpOptions = true,
    subcommands = {
      MigrateCommand.Plan.class,
      MigrateCommand.Apply.class,
      MigrateCommand.Status.class,
      MigrateCommand.Retry.class
    })
final class MigrateCommand implements Callable<Integer> {
  private static final int STOPPED = 4;
  private static final int WAITS_FOR_NODES = 5;

  @Mixin private Pace pace = new Pace();

  @Override
  public Integer call() {
    return apply(pace);
  }

  /** How fast, and how much may go wrong. */
  static final class Pace {
    @Option(
        names = "--first",
        split = ",",
        paramLabel = "SLUG",
        description = "who goes first, in a wave of their own: your own demo municipality")
    private List<String> first = List.of();

    @Option(
        names = "--workers",
        defaultValue = "2",
        description = "how many at the same time (default ${DEFAULT-VALUE})")
    private int workers = 2;

    @Option(
        names = "--budget",
        defaultValue = "2",
        description = "how many of a hundred in a wave may fail (default ${DEFAULT-VALUE})")
    private int budget = 2;

    @Option(
        names = "--lock-timeout",
        defaultValue = "3",
        description = "seconds to wait for a table that someone uses (default ${DEFAULT-VALUE})")
    private int lockSeconds = 3;

    @Option(
        names = "--statement-timeout",
        defaultValue = "300",
        description = "seconds that one statement may take; 0 is any (default ${DEFAULT-VALUE})")
    private int statementSeconds = 300;

    @Option(
        names = "--attempts",
        defaultValue = "3",
        description = "how often one is tried that a lock kept from it (default ${DEFAULT-VALUE})")
    private int attempts = 3;

    RolloutOptions options() {
      try {
        return new RolloutOptions(
            first.stream().map(TenantSlug::new).toList(),
            workers,
            budget,
            Duration.ofSeconds(lockSeconds),
            Duration.ofSeconds(statementSeconds),
            attempts);
      } catch (InvalidValue wrong) {
        throw new Complaint(wrong.getMessage());
      }
    }
  }

  private static int apply(Pace pace) {
    Settings settings = Environment.settings();
    Cell cell = Environment.cell(settings);
    Optional<Settings.Admin> admin = settings.admin();
    if (admin.isPresent()) {
      String database = cell.url().substring(cell.url().lastIndexOf('/') + 1);
      new ClusterSetup(admin.get().url(), admin.get().user(), admin.get().password())
          .prepare(database.split("\\?", 2)[0], cell.passwords());
    }
    return told(() -> new Migration(cell).migrate(pace.options(), bar()));
  }

  private static RolloutProgress bar() {
    ProgressLine line = ProgressLine.onStandardError();
    return at ->
        line.show(
            at.done(),
            at.total(),
            "wave %d of %d%s"
                .formatted(
                    at.wave(), at.waves(), at.failed() == 0 ? "" : ", " + at.failed() + " failed"));
  }

  private static int told(Supplier<MigrationReport> migration) {
    try {
      return told(migration.get());
    } catch (InvalidValue nobody) {
      throw new Complaint("--first: " + nobody.getMessage());
    }
  }

  private static int told(MigrationReport report) {
    System.out.printf(
        "%d releases made, %d municipalities upgraded, %d failed%n",
        report.released().size(), report.upgraded().size(), report.failed().size());
    report.failed().forEach((tenant, why) -> System.err.println(tenant + ": " + why));
    report.stopped().or(report::waiting).ifPresent(System.err::println);
    return switch (report.end()) {
      case WHOLE -> 0;
      case SOME_FAILED -> 1;
      case STOPPED -> STOPPED;
      case WAITS_FOR_NODES -> WAITS_FOR_NODES;
    };
  }

  @Command(
      name = "plan",
      description = "Say what a migration would do, and do nothing.",
      mixinStandardHelpOptions = true)
  static final class Plan implements Callable<Integer> {
    @Override
    public Integer call() {
      FleetDatabase fleet = new FleetDatabase(Environment.cell(Environment.settings()));
      List<String> steps = fleet.unreleased();
      FleetStatus status = fleet.status();
      steps.forEach(it -> System.out.println("new step: " + it));
      int waiting =
          steps.isEmpty()
              ? status.behind()
              : status.tenants().values().stream().mapToInt(Integer::intValue).sum();
      System.out.printf(
          "%d municipalities would be upgraded: those of --first, then %d, then the rest%n",
          waiting, waiting == 0 ? 0 : Math.max(1, waiting / 20));
      return 0;
    }
  }

  @Command(
      name = "apply",
      description = "Bring all who are behind to this release, and go on with what was halted.",
      mixinStandardHelpOptions = true)
  static final class Apply implements Callable<Integer> {
    @Mixin private Pace pace = new Pace();

    @Override
    public Integer call() {
      return apply(pace);
    }
  }

  @Command(
      name = "retry",
      description = "Try those again that failed last time, and nobody else.",
      mixinStandardHelpOptions = true)
  static final class Retry implements Callable<Integer> {
    @Mixin private Pace pace = new Pace();

    @Override
    public Integer call() {
      Cell cell = Environment.cell(Environment.settings());
      return told(() -> new Migration(cell).retry(pace.options(), bar()));
    }
  }

  @Command(
      name = "status",
      description = "Say where the municipalities stand, and what went wrong.",
      mixinStandardHelpOptions = true)
  static final class Status implements Callable<Integer> {
    @Option(
        names = "--drift",
        description = "also look whose tables are not what their releases make of them")
    private boolean drift;

    @Override
    public Integer call() {
      FleetDatabase fleet = new FleetDatabase(Environment.cell(Environment.settings()));
      FleetStatus status = fleet.status();
      System.out.println("newest release: " + status.newest());
      new TreeMap<>(status.tenants())
          .forEach((release, many) -> System.out.printf("  at %d: %d%n", release, many));
      status.rollout().ifPresent(Status::show);
      status
          .troubled()
          .forEach(
              it ->
                  System.out.printf(
                      "%s, wave %d, %s after %d attempts: %s%n",
                      it.slug(), it.wave(), it.state(), it.attempts(), it.error()));
      int drifted = drift ? drifted(fleet) : 0;
      return status.behind() == 0 && drifted == 0 ? 0 : 1;
    }

    private static void show(FleetStatus.Last last) {
      System.out.printf(
          "last upgrade, to %d: began %s, %s; %s%n",
          last.target(),
          last.beganAt(),
          last.endedAt()
              .map(it -> "ended " + it)
              .or(() -> last.stopped().map(it -> "stopped: " + it))
              .orElse("not ended"),
          new TreeMap<>(last.byState()));
    }

    private static int drifted(FleetDatabase fleet) {
      Map<TenantSlug, List<String>> drifted = fleet.drift();
      drifted.forEach(
          (slug, lines) -> {
            System.out.println(slug + " differs:");
            lines.forEach(it -> System.out.println("  " + it));
          });
      System.out.println(drifted.size() + " municipalities differ from what their release makes");
      return drifted.size();
    }
  }
}
