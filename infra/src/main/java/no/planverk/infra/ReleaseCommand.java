package no.planverk.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Passwords;
import no.planverk.tenants.release.BuiltRelease;
import no.planverk.tenants.upgrade.ReleaseBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "release",
    description = "Make the text of this build's release.",
    mixinStandardHelpOptions = true,
    subcommands = ReleaseCommand.Build.class)
final class ReleaseCommand {
  @Command(
      name = "build",
      description = {
        "Write what a release does to the tables: the newest step, the baseline of a new tenant,",
        "the registry, and the fingerprint; schemas are not named, roles are placeholders.",
        "It is tried in a database of its own: exit 1 when a new tenant and an upgraded one would",
        "differ, or when the step would hold up people who work."
      },
      mixinStandardHelpOptions = true)
  static final class Build implements Callable<Integer> {
    @Option(
        names = "--to",
        defaultValue = "release",
        description = "the folder to write into (default ${DEFAULT-VALUE})")
    private Path folder = Path.of("release");

    @Override
    public Integer call() throws IOException {
      BuiltRelease built = built();
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : new TreeMap<>(built.files()).entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
        System.out.println(folder.resolve(file.getKey()));
      }
      System.err.println("release " + built.number() + ", fingerprint " + built.fingerprint());
      built.faults().forEach(System.err::println);
      return built.faults().isEmpty() ? 0 : 1;
    }

    private static BuiltRelease built() throws IOException {
      Path directory = Files.createTempDirectory("planverk-release");
      try (EmbeddedDatabase scratch = EmbeddedDatabase.start(directory.resolve("database"))) {
        Cell cell =
            new ClusterSetup(scratch.url("postgres"), "postgres", "postgres")
                .prepare("planverk", Passwords.of(login -> "thrown-away"));
        return new ReleaseBuild(cell, Stores.CLOCK).build();
      } finally {
        delete(directory);
      }
    }

    private static void delete(Path directory) throws IOException {
      try (Stream<Path> all = Files.walk(directory)) {
        all.sorted(Comparator.reverseOrder()).forEach(Build::deleteOne);
      }
    }

    private static void deleteOne(Path path) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException kept) {
        throw new UncheckedIOException(kept);
      }
    }
  }
}
