package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.infra.RouteRecorder.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every address × everyone: the routes are read from the services themselves, so that a new one
 * without a line in {@code matrix.txt} fails. Paths lead to a plan that is there and to other
 * things that are not, so a 404 is what someone gets who may do it; who may not gets 403. Staff
 * pages are asked about a draft in whose team none of these is.
 */
class MatrixIT {
  private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";

  private static RunningDemo demo;
  private static Stores stores;
  private static TenantId fjordvik;
  private static TenantId lidarsund;
  private static RegisterEntry plan;
  private static RegisterEntry draft;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    stores = new Stores(demo.cell(), 4);
    fjordvik = stores.registry().find(new TenantSlug("fjordvik")).orElseThrow().id();
    lidarsund = stores.registry().find(new TenantSlug("lidarsund")).orElseThrow().id();
    List<RegisterEntry> plans =
        stores
            .transactions(it -> {})
            .inTransaction(fjordvik, tx -> tx.plans().register(RegisterQuery.EVERYTHING))
            .stream()
            .sorted(Comparator.comparing(RegisterEntry::title))
            .toList();
    plan = plans.getFirst();
    draft =
        plans.stream()
            .filter(it -> it.stage().equals(Optional.of(Stage.DRAFT)))
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void stop() {
    stores.close();
    demo.close();
  }

  /** Who asks, in the order of asking: those who may most come last and change what they may. */
  private static Map<String, Supplier<Visitor>> everyone() {
    Map<String, Supplier<Visitor>> everyone = new LinkedHashMap<>();
    everyone.put("nobody", () -> Visitor.nobody(demo));
    everyone.put(
        "other", () -> Visitor.signedIn(demo, stores, lidarsund, TenantRole.ADMINISTRATOR));
    String otherToken = demo.token("lidarsund", TenantRole.ADMINISTRATOR);
    everyone.put("other token", () -> Visitor.withToken(demo, otherToken));
    everyone.put("support", () -> Visitor.support(demo, stores, fjordvik));
    for (TenantRole role :
        List.of(TenantRole.POLITICIAN, TenantRole.EMPLOYEE, TenantRole.PLANNER)) {
      everyone.put(role.id(), () -> Visitor.signedIn(demo, stores, fjordvik, role));
    }
    String reading = demo.token("fjordvik", TenantRole.ADMINISTRATOR, TokenScope.READ);
    everyone.put("read token", () -> Visitor.withToken(demo, reading));
    String directory = demo.token("fjordvik", TenantRole.ADMINISTRATOR, TokenScope.PROVISIONING);
    everyone.put("directory token", () -> Visitor.withToken(demo, directory));
    everyone.put(
        "administrator", () -> Visitor.signedIn(demo, stores, fjordvik, TenantRole.ADMINISTRATOR));
    return everyone;
  }

  private static String body(String path) {
    boolean form = path.contains("/work") || path.contains("/sign-in") || path.contains("/login");
    return form ? ValidBodies.fields(path) : ValidBodies.of(path);
  }

  private static String address(String path) {
    String planPath =
        path.replace("/plans/{id}", "/plans/" + plan.id())
            .replace("/plans/{plan}", "/plans/" + draft.id());
    return planPath
        .replace("{t}", "fjordvik")
        .replace("{kind}", "ended-sessions")
        .replaceAll("\\{(slug|key|client)\\}", "finnes-ikke")
        .replaceAll("\\{(number|version)\\}", "1")
        .replaceAll("\\{[^}]+\\}", UNKNOWN);
  }

  /** What of Fjordvik nobody else may see: its people, and its plans' identities. */
  private static Set<String> secrets() {
    Set<String> secrets = new TreeSet<>();
    stores
        .transactions(it -> {})
        .inTransaction(
            fjordvik,
            tx -> {
              tx.people().persons().forEach(it -> secrets.add(it.name()));
              tx.people().persons().forEach(it -> secrets.add(it.id().toString()));
              tx.plans().register(RegisterQuery.EVERYTHING).stream()
                  .map(RegisterEntry::id)
                  .filter(it -> !it.equals(plan.id()) && !it.equals(draft.id()))
                  .map(PlanId::toString)
                  .forEach(secrets::add);
              return secrets;
            });
    return secrets;
  }

  @Test
  void everyone_gets_what_the_table_says_and_others_get_nothing() throws IOException {
    Set<String> secrets = secrets();
    List<String> leaks = new ArrayList<>();
    Map<String, Map<String, Integer>> lines = new TreeMap<>();
    Map<String, Supplier<Visitor>> everyone = everyone();
    List<Route> routes = RouteRecorder.of(demo, stores);
    everyone.forEach(
        (name, visitor) -> {
          for (Route route : routes) {
            HttpResponse<String> response =
                visitor.get().ask(route.method(), address(route.path()), body(route.path()));
            lines
                .computeIfAbsent(
                    "%-6s %s".formatted(route.method(), route.path()), any -> new LinkedHashMap<>())
                .put(name, response.statusCode());
            if (name.equals("nobody") || name.startsWith("other")) {
              String all = response.headers().map() + response.body();
              secrets.stream()
                  .filter(all::contains)
                  .filter(it -> !route.path().contains("/publications"))
                  .forEach(it -> leaks.add(route + " tells " + name + ": " + it));
            }
          }
        });
    String actual = table(everyone.keySet(), lines);
    Files.writeString(Path.of("target/matrix.txt"), actual);
    assertThat(leaks).isEmpty();
    assertThat(actual)
        .as("target/matrix.txt has what is; check each new line before it goes into matrix.txt")
        .isEqualTo(expected());
  }

  private static String table(Set<String> who, Map<String, Map<String, Integer>> lines) {
    String head = who.stream().map(it -> "%15s".formatted(it)).collect(Collectors.joining());
    return "%-70s".formatted("")
        + head
        + "\n"
        + lines.entrySet().stream()
            .map(
                line ->
                    "%-70s".formatted(line.getKey())
                        + line.getValue().values().stream()
                            .map(it -> "%15d".formatted(it))
                            .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String expected() throws IOException {
    try (InputStream file = MatrixIT.class.getResourceAsStream("/matrix.txt")) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
