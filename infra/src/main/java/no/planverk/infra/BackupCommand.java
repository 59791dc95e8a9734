package no.planverk.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "backup",
    description = "Backups are made by infra/backup; here it is tried whether they hold.",
    mixinStandardHelpOptions = true,
    subcommands = BackupCommand.Rehearse.class)
final class BackupCommand {
  private BackupCommand() {}

  @Command(
      name = "rehearse",
      description = {
        "On a PostgreSQL of its own: back it up while it is written to, change it, harm it, go back",
        "to the moment before the harm in a second server, and compare every row. Exit 1 when they",
        "differ."
      },
      mixinStandardHelpOptions = true)
  static final class Rehearse implements Callable<Integer> {
    @Override
    public Integer call() throws IOException, InterruptedException {
      Path directory = Files.createTempDirectory("planverk-rehearsal");
      try (BackupRehearsal rehearsal =
          BackupRehearsal.begin(directory, Path.of("infra/backup"), System.err::println)) {
        return rehearsal.run() ? 0 : 1;
      } finally {
        new DemoDirectory(directory).clear();
      }
    }
  }
}
