package no.planverk.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.planverk.infra.Program;

/** The Nu HTML checker, for pages, style sheets and pictures. */
final class MarkupChecker {
  private static final Path CHECKER = Path.of("node_modules/vnu-jar/build/dist/vnu.jar");

  /** Properties that CSS has and the checker does not know. */
  private static final String UNKNOWN_TO_IT = ".*“paint-order”.*";

  private MarkupChecker() {}

  /** What it says of the files of a folder, each sentence after the file's name. */
  static List<String> complaints(Path folder) throws IOException, InterruptedException {
    return Program.outputOfSuccess(
            Duration.ofSeconds(90),
            List.of(
                Program.java(),
                "-jar",
                CHECKER.toString(),
                "--also-check-css",
                "--also-check-svg",
                "--filterpattern",
                UNKNOWN_TO_IT,
                "--format",
                "gnu",
                "--stdout",
                "--exit-zero-always",
                folder.toString()))
        .lines()
        .map(it -> it.substring(it.lastIndexOf('/') + 1))
        .toList();
  }
}
