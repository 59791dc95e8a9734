package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What operations watch: the running service exports all that the rules and the dashboard speak of,
 * and Debian's promtool takes the rules and sees each of them fire.
 */
class WatchIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern METRIC = Pattern.compile("\\b(planverk_[a-z_]+|jvm_[a-z_]+)\\b");

  @TempDir private static Path folder;
  private static RunningDemo demo;

  @BeforeAll
  static void start() throws IOException {
    demo = RunningDemo.start();
    for (String file : List.of("planverk.yml", "planverk-rules.yml", "planverk-rules-test.yml")) {
      Files.writeString(folder.resolve(file), ProxyProcess.shipped("prometheus/" + file));
    }
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  private static String metrics() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(demo.opsUrl("/metrics"))).build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }

  private static void ask(String path) throws IOException, InterruptedException {
    HTTP.send(
        HttpRequest.newBuilder(URI.create(demo.url(path))).build(), BodyHandlers.discarding());
  }

  /** The names under which Prometheus keeps what is exported. */
  private static Set<String> exported() throws IOException, InterruptedException {
    return metrics()
        .lines()
        .filter(it -> !it.startsWith("#"))
        .map(it -> it.split("[{ ]", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> named(String text) {
    return METRIC.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  private static String promtool(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProxyProcess.program("promtool", "prometheus"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  private static void asAdministrator(String sql) throws SQLException {
    try (Connection administrator =
            DriverManager.getConnection(demo.database().url("planverk"), "postgres", "postgres");
        Statement statement = administrator.createStatement()) {
      statement.execute(sql);
    }
  }

  private static double value(String metric) throws IOException, InterruptedException {
    Matcher line = Pattern.compile("(?m)^" + Pattern.quote(metric) + " (\\S+)$").matcher(metrics());
    assertThat(line.find()).as(metric).isTrue();
    return Double.parseDouble(line.group(1));
  }

  @Test
  void the_rules_are_valid_and_each_fires_when_it_should() throws Exception {
    assertThat(promtool("check", "config", "planverk.yml")).contains("SUCCESS");
    assertThat(promtool("test", "rules", "planverk-rules-test.yml")).contains("SUCCESS");
    Set<String> rules = alerts("planverk-rules.yml", "alert: (\\w+)");
    assertThat(rules).hasSizeGreaterThan(8);
    assertThat(alerts("planverk-rules-test.yml", "alertname: (\\w+)\\n")).isEqualTo(rules);
  }

  private static Set<String> alerts(String file, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(folder.resolve(file)))
        .results()
        .map(it -> it.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_rule_leads_to_a_chapter_of_the_runbook() throws Exception {
    String runbook = ProxyProcess.shipped("docs/runbook.md");
    Set<String> chapters = alerts("planverk-rules.yml", "runbook: \"(.+)\"");
    assertThat(chapters).isNotEmpty();
    assertThat(chapters)
        .allSatisfy(it -> assertThat(runbook).containsPattern("(?m)^(#+ |- \\*\\*)" + it));
  }

  @Test
  void whatever_the_rules_and_the_dashboard_name_is_exported() throws Exception {
    ask("/fjordvik/");
    ask("/lidarsund/");
    Set<String> exported = exported();
    Set<String> asked = named(ProxyProcess.shipped("prometheus/planverk-rules.yml"));
    asked.addAll(named(dashboard()));
    assertThat(asked).hasSizeGreaterThan(10);
    assertThat(exported).containsAll(asked);
  }

  private static String dashboard() throws IOException {
    JsonObject dashboard =
        JsonProvider.provider()
            .createReader(new StringReader(ProxyProcess.shipped("grafana/planverk.json")))
            .readObject();
    return dashboard.getJsonArray("panels").stream()
        .map(JsonValue::asJsonObject)
        .flatMap(it -> it.getJsonArray("targets").stream())
        .map(it -> it.asJsonObject().getString("expr"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void jobs_and_backups_are_seen() throws Exception {
    assertThat(value("planverk_registry_up")).isEqualTo(1);
    assertThat(value("planverk_last_backup_timestamp_seconds")).isZero();
    asAdministrator("INSERT INTO cell.backup VALUES ('2026-11-27T03:00:00Z', 'nightly')");
    asAdministrator(
        """
        INSERT INTO cell.scheduled_task (task_name, task_instance, execution_time, picked, version)
        VALUES ('left-over', 'x', now() - interval '1 hour', false, 1)
        """);
    assertThat(value("planverk_last_backup_timestamp_seconds")).isEqualTo(1_795_748_400);
    assertThat(value("planverk_jobs_overdue")).isPositive();
    assertThat(value("planverk_jobs_overdue_longest_seconds")).isBetween(3600.0, 3900.0);
    asAdministrator("DELETE FROM cell.scheduled_task WHERE task_name = 'left-over'");
  }
}
