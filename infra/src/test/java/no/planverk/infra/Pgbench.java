package no.planverk.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bare SQL beside which the service is measured, run by pgbench on the demo's PostgreSQL. */
record Pgbench(RunningDemo demo, int seconds) {
  /** Transactions a second, and how long one took on average in milliseconds. */
  record Bare(double perSecond, double latency) {}

  Bare run(String script, int clients) throws IOException, InterruptedException {
    Path file = Files.createTempFile("planverk", ".sql");
    Files.writeString(file, script);
    String port = first(demo.database().url("planverk"), ":(\\d+)/");
    Process process =
        new ProcessBuilder(
                "pgbench",
                "-n",
                "-h",
                "localhost",
                "-p",
                port,
                "-U",
                "postgres",
                "-c",
                Integer.toString(clients),
                "-j",
                clients == 1 ? "1" : "2",
                "-T",
                Integer.toString(seconds),
                "-f",
                file.toString(),
                "planverk")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Files.delete(file);
    return new Bare(
        Double.parseDouble(first(said, "tps = ([\\d.]+)")),
        Double.parseDouble(first(said, "latency average = ([\\d.]+)")));
  }

  static String first(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
