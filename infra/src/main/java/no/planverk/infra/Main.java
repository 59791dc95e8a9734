package no.planverk.infra;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.LogManager;
import no.planverk.tenants.DatabaseAway;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. */
@Command(
    name = "planverk",
    description = "Municipal plans: written, heard, adopted, published and followed up.",
    mixinStandardHelpOptions = true,
    subcommands = {
      HelpCommand.class,
      DemoCommand.class,
      ServeCommand.class,
      MigrateCommand.class,
      ReleaseCommand.class,
      TenantCommand.class,
      TokenCommand.class,
      WorkerCommand.class,
      JournalCommand.class,
      UsageCommand.class,
      BackupCommand.class,
      TrainCommand.class
    },
    footer = {
      "",
      "Also, from the checkout: ./planverk test [--fast], ./planverk bench pages",
      "Settings are environment variables: see the table in README.md."
    })
public final class Main {
  private static final int BROKEN = 1;
  private static final List<String> JUST_SERVE = List.of("serve");

  private Main() {}

  public static void main(String[] args) throws Exception {
    logging();
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    int exit = List.of(args).equals(JUST_SERVE) ? serve() : run(args);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  private static int run(String... args) {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure))
        .execute(args);
  }

  /**
   * As {@link #run} would. Picocli's classes are of a form too old for the JVM's cache of classes,
   * so that reading what commands there are takes a fifth of a start.
   */
  private static int serve() throws Exception {
    try {
      return new ServeCommand().call();
    } catch (Exception failure) {
      return explain(failure);
    }
  }

  private static int explain(Exception failure) throws Exception {
    if (failure instanceof Complaint complaint) {
      System.err.println(complaint.getMessage());
      return complaint.exitCode();
    }
    if (failure instanceof DatabaseAway) {
      System.err.println("the database cannot be reached; is it running?");
      return BROKEN;
    }
    throw failure;
  }

  private static void logging() {
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    try (InputStream file = Main.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
