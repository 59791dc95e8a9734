package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.port.Figures;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.MonthOfUse;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantUse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the demo's municipalities, counted by the job and by what is asked of them. */
class FiguresIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Operator OPERATOR = new Operator("test");
  private static RunningDemo demo;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  private static <T> T with(Function<FleetWiring, T> work) {
    try (Stores stores = new Stores(demo.cell(), 2)) {
      return work.apply(new FleetWiring(new Wiring(stores, tenant -> {})));
    }
  }

  private static void count() {
    with(
        fleet -> {
          round(fleet).run();
          return fleet;
        });
  }

  private static FigureRound round(FleetWiring fleet) {
    Stores stores = fleet.wiring().stores();
    Desk desk = new Desk(stores.jobTransactions(), Stores.CLOCK, fleet.wiring().desk().ids());
    return new FigureRound(fleet.keepFigures(desk), stores.figures(), Stores.CLOCK);
  }

  private static List<String> due() {
    return with(
        fleet ->
            fleet.wiring().stores().figures().due(Instant.now().minusSeconds(3600)).stream()
                .map(Figures.Due::tenant)
                .map(it -> fleet.wiring().stores().registry().get(it).slug().value())
                .toList());
  }

  private static Map<String, TenantFigures> figures() {
    return with(fleet -> fleet.listFleet().list(OPERATOR)).stream()
        .collect(
            Collectors.toMap(
                it -> it.slug().value(), (FleetTenant it) -> it.figures().orElseThrow()));
  }

  private static MonthOfUse month(String slug) {
    YearMonth now = YearMonth.from(Stores.CLOCK.instant().atZone(Country.NO.zone()));
    return with(fleet -> fleet.readUsage().read(OPERATOR, now)).stream()
        .filter(it -> it.slug().value().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static void ask(String path, int expected) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(demo.url(path))).build();
    assertThat(HTTP.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(expected);
  }

  @Test
  void municipalities_are_counted_where_something_has_changed() {
    count();
    Map<String, TenantFigures> before = figures();
    assertThat(before).containsOnlyKeys("fjordvik", "lidarsund", "lindsoe");
    assertThat(before.values())
        .allSatisfy(
            it -> {
              assertThat(it.plans().plans()).isGreaterThan(1);
              assertThat(it.published()).isBetween(1, it.plans().plans());
              assertThat(it.planners()).isBetween(1, it.people());
              assertThat(it.rows()).isGreaterThan(100);
              assertThat(it.bytes()).isGreaterThan(1_000_000);
              assertThat(it.lastActivity()).isPresent();
            });
    assertThat(due()).isEmpty();

    demo.token("lidarsund", TenantRole.PLANNER);

    assertThat(due()).containsExactly("lidarsund");
    count();
    Map<String, TenantFigures> after = figures();
    assertThat(after.get("lidarsund").countedAt()).isAfter(before.get("lidarsund").countedAt());
    assertThat(after.get("fjordvik")).isEqualTo(before.get("fjordvik"));
    assertThat(month("fjordvik").plans()).isEqualTo(before.get("fjordvik").plans().plans());
  }

  @Test
  void what_is_asked_of_each_is_written_down_when_the_service_stops() throws Exception {
    demo.away(() -> {});
    TenantUse fjordvik = month("fjordvik").use();
    TenantUse lidarsund = month("lidarsund").use();
    ask("/fjordvik/", 200);
    ask("/fjordvik/plan", 200);
    ask("/fjordvik/plan", 200);
    ask("/fjordvik/plan/none", 404);
    ask("/fjordvik/api/v1/plans", 401);
    ask("/lidarsund/plan", 200);
    ask("/nobody/plan", 404);
    demo.away(() -> {});
    assertThat(month("fjordvik").use()).isEqualTo(fjordvik.plus(new TenantUse(3, 5)));
    assertThat(month("lidarsund").use()).isEqualTo(lidarsund.plus(new TenantUse(1, 1)));
  }

  @Test
  void the_command_tells_it() throws Exception {
    count();
    String said =
        Program.output(
            Duration.ofSeconds(60),
            demo.environment(RunningDemo.freePort(), RunningDemo.freePort()),
            Program.planverk("usage", "--format", "json"));
    assertThat(said)
        .startsWith("[{\"month\":")
        .contains(
            "\"municipality\":\"fjordvik\",\"name\":\"Fjordvik kommune\",\"plans\":"
                + figures().get("fjordvik").plans().plans());
  }
}
