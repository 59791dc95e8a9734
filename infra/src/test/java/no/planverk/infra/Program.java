package no.planverk.infra;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program that a test asks something. */
public final class Program {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final List<String> SHORT_LIVED =
      List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final Path CLASSES = classes();

  private Program() {}

  /** The Java that this test runs on. */
  public static String java() {
    return JAVA.toString();
  }

  /**
   * Planverk's own command line. Many are short: they share what the first wrote down of its
   * classes, where these come from jars, and are not compiled as if they lived long.
   */
  static List<String> planverk(String... words) {
    List<String> command = new ArrayList<>(SHORT_LIVED);
    String all = System.getProperty("java.class.path");
    List<String> jars =
        Stream.of(all.split(File.pathSeparator)).filter(it -> it.endsWith(".jar")).toList();
    boolean packaged = jars.stream().anyMatch(it -> it.matches(".*/infra-[^/]*(?<!tests)\\.jar"));
    if (packaged) {
      command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + CLASSES));
      command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    }
    command.addAll(List.of("-cp", packaged ? String.join(File.pathSeparator, jars) : all));
    command.add("no.planverk.infra.Main");
    command.addAll(List.of(words));
    return command;
  }

  /** Of this JVM alone, so that no other one writes it meanwhile. */
  private static Path classes() {
    try {
      Path folder = Files.createTempDirectory("planverk-classes");
      Path archive = folder.resolve("planverk.jsa");
      folder.toFile().deleteOnExit();
      archive.toFile().deleteOnExit();
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Ended(int status, String output) {}

  /**
   * What it writes to its standard output, whatever it ends with.
   *
   * @throws IllegalStateException when it takes longer than {@code patience}; it is ended then
   */
  public static String output(
      Duration patience, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    return run(patience, environment, command).output();
  }

  /**
   * As {@code output}, of a program that ends well.
   *
   * @throws IllegalStateException also when it ends with another status than 0
   */
  public static String outputOfSuccess(Duration patience, List<String> command)
      throws IOException, InterruptedException {
    Ended ended = run(patience, Map.of(), command);
    if (ended.status() != 0) {
      throw new IllegalStateException(
          command + " ends with " + ended.status() + ": " + ended.output());
    }
    return ended.output();
  }

  private static Ended run(Duration patience, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path written = Files.createTempFile("planverk-program", ".txt");
    ProcessBuilder program = new ProcessBuilder(command).redirectOutput(written.toFile());
    program.environment().putAll(environment);
    Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException(command.getFirst() + " takes longer than " + patience);
      }
      return new Ended(process.exitValue(), Files.readString(written, StandardCharsets.UTF_8));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.delete(written);
    }
  }
}
