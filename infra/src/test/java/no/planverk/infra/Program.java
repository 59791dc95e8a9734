package no.planverk.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another program that a test asks something. */
public final class Program {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private Program() {}

  /** The Java that this test runs on. */
  public static String java() {
    return JAVA.toString();
  }

  /**
   * What it writes to its standard output, whatever it ends with.
   *
   * @throws IllegalStateException when it takes longer than {@code patience}; it is ended then
   */
  public static String output(
      Duration patience, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path written = Files.createTempFile("planverk-program", ".txt");
    ProcessBuilder program = new ProcessBuilder(command).redirectOutput(written.toFile());
    program.environment().putAll(environment);
    Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException(command.getFirst() + " takes longer than " + patience);
      }
      return Files.readString(written, StandardCharsets.UTF_8);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.delete(written);
    }
  }
}
