package no.planverk.infra;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.application.people.IdentifySession;
import no.planverk.application.people.SignedIn;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/**
 * Serves one demo twice for {@code ./planverk bench sign-in}: as it is, and with the answer to "who
 * is this?" remembered, so that the difference is what looking it up costs. Prints both ports, the
 * cookie and a plan's id, and serves until its standard input ends.
 */
final class SignedInBench {
  private SignedInBench() {}

  public static void main(String[] args) throws IOException {
    try (RunningDemo demo = RunningDemo.measured(Map.of());
        Stores stores = new Stores(demo.cell(), 8)) {
      TenantId tenant = stores.registry().find(new TenantSlug("fjordvik")).orElseThrow().id();
      PlanId plan =
          stores
              .transactions(it -> {})
              .inTransaction(tenant, tx -> tx.plans().register(RegisterQuery.EVERYTHING))
              .stream()
              .map(RegisterEntry::id)
              .findFirst()
              .orElseThrow();
      String cookie = Visitor.signedIn(demo, stores, tenant, TenantRole.PLANNER).cookie();
      WebServer remembering = serve(demo, stores);
      System.out.printf(
          "%d %d %s %s%n",
          Integer.parseInt(demo.base().replaceAll(".*:", "")), remembering.port(), cookie, plan);
      while (System.in.read() >= 0) {
        // until the one who asked has done
      }
      remembering.stop();
    }
  }

  private static WebServer serve(RunningDemo demo, Stores stores) {
    Wiring wiring = new Wiring(stores, it -> {});
    Map<String, Optional<SignedIn>> remembered = new ConcurrentHashMap<>();
    IdentifySession real = new IdentifySession(wiring.desk(), stores.registry());
    Doorkeeper.Identification remembering =
        (tenant, secret) ->
            remembered.computeIfAbsent(tenant + secret, any -> real.identify(tenant, secret));
    Settings.Serving serving = demo.serving();
    StaffWiring staff = new StaffWiring(wiring, serving.signIn(), remembering);
    StaticFiles staticFiles = new StaticFiles();
    HttpRouting.Builder routing = HttpRouting.builder();
    Server.register(
        routing,
        wiring,
        staff,
        wiring.publicSite().pages(staticFiles, serving, staff.press(), tenant -> {}),
        staticFiles,
        serving);
    return WebServer.builder()
        .host("127.0.0.1")
        .port(0)
        .connectionOptions(options -> options.tcpNoDelay(true))
        .routing(routing)
        .build()
        .start();
  }
}
