package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The units for systemd, as Debian's systemd reads them, and what makes starts quick. */
class UnitsIT {
  private static final String INSTALLED_JAVA = "/usr/lib/jvm/temurin-25-jdk-amd64/bin/java";

  @TempDir private Path folder;
  @TempDir private Path installed;

  private static String output(Path at, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(at.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  /** Ours, with the programs where they are here. */
  private List<Path> units() throws IOException {
    Path infra = ProxyProcess.root().resolve("infra");
    try (Stream<Path> shipped = Files.list(infra.resolve("systemd"))) {
      for (Path unit : shipped.filter(UnitsIT::isUnit).toList()) {
        Files.writeString(
            folder.resolve(unit.getFileName()),
            Files.readString(unit)
                .replace(INSTALLED_JAVA, Program.java())
                .replace("/opt/planverk/backup", infra.resolve("backup").toString())
                .replace("/opt/planverk/learn.sh", infra.resolve("systemd/learn.sh").toString()));
      }
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static boolean isUnit(Path file) {
    return file.toString().endsWith(".service") || file.toString().endsWith(".timer");
  }

  /** What systemd says of our units; what it says of others is not ours to mend. */
  private List<String> faults(List<Path> units) throws IOException, InterruptedException {
    String[] command =
        Stream.concat(
                Stream.of(ProxyProcess.program("systemd-analyze", "systemd"), "--man=no", "verify"),
                units.stream().map(Path::toString))
            .toArray(String[]::new);
    return output(folder, command).lines().filter(it -> it.contains("planverk")).toList();
  }

  @Test
  void systemd_has_nothing_to_say_of_any_unit() throws Exception {
    List<Path> units = units();
    assertThat(units).hasSize(5);
    assertThat(faults(units)).isEmpty();
  }

  @Test
  void systemd_bites() throws Exception {
    List<Path> units = units();
    Path service = folder.resolve("planverk.service");
    Files.writeString(
        service,
        Files.readString(service)
            .replace("NoNewPrivileges=", "NoNewPrivilege=")
            .replace("SystemCallFilter=@system-service", "SystemCallFilter=@sistem-service")
            .replace(Program.java(), "/nowhere/java"));
    assertThat(faults(units))
        .anyMatch(it -> it.contains("NoNewPrivilege"))
        .anyMatch(it -> it.contains("@sistem-service"))
        .anyMatch(it -> it.contains("/nowhere/java is not executable"));
  }

  @Test
  void service_and_worker_may_do_the_same() throws Exception {
    units();
    assertThat(sandbox("planverk-worker.service"))
        .isEqualTo(sandbox("planverk.service"))
        .contains("MemoryMax=800M", "NoNewPrivileges=yes");
  }

  private List<String> sandbox(String unit) throws IOException {
    return Files.readAllLines(folder.resolve(unit)).stream()
        .dropWhile(it -> !it.startsWith("KillSignal="))
        .filter(it -> it.contains("=") && !it.startsWith("#") && !it.startsWith("TimeoutStop"))
        .toList();
  }

  private void install() throws IOException {
    Path infra = ProxyProcess.root().resolve("infra");
    Files.createDirectory(installed.resolve("lib"));
    Files.copy(infra.resolve("systemd/learn.sh"), installed.resolve("learn.sh"));
    Files.writeString(installed.resolve("infra-0.1.0.jar"), "one");
    Files.writeString(installed.resolve("lib/domain.jar"), "one");
    java("cat \"$home/infra-0.1.0.jar\" >\"${1#*=}\"");
  }

  /** Something that is called as Java is, and whose cache is what was in the jar. */
  private void java(String does) throws IOException {
    Path java = installed.resolve("java");
    Files.writeString(java, "#!/bin/sh\nset -e\nhome=" + installed + "\n" + does + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private String learn() throws IOException, InterruptedException {
    return output(installed, "sh", "learn.sh", installed.resolve("java").toString());
  }

  @Test
  void what_a_start_loads_is_made_anew_for_another_release_and_only_then() throws Exception {
    install();
    Path cache = installed.resolve("planverk.aot");
    assertThat(learn()).isEmpty();
    assertThat(cache).hasContent("one");

    Files.writeString(cache, "kept");
    assertThat(learn()).isEmpty();
    assertThat(cache).hasContent("kept");

    Files.writeString(installed.resolve("infra-0.1.0.jar"), "two");
    assertThat(learn()).isEmpty();
    assertThat(cache).hasContent("two");

    Files.writeString(installed.resolve("lib/domain.jar"), "three");
    java("echo no memory; exit 1");
    assertThat(learn()).contains("no memory");
    assertThat(cache).doesNotExist();
    assertThat(learn()).isEmpty();
  }
}
