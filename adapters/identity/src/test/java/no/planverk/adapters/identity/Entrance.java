package no.planverk.adapters.identity;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import no.planverk.adapters.http.ClientAddress;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.CountingIds;
import no.planverk.application.memory.MemoryMunicipalities;
import no.planverk.application.memory.MemoryOperators;
import no.planverk.application.memory.MemoryTenants;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.IdentifyOperator;
import no.planverk.application.people.IdentifySession;
import no.planverk.application.signin.EndAtProvider;
import no.planverk.application.signin.EndOperatorSession;
import no.planverk.application.signin.EnterAsSupport;
import no.planverk.application.signin.FindOperator;
import no.planverk.application.signin.ListOrganisations;
import no.planverk.application.signin.NoteRefusedSignIn;
import no.planverk.application.signin.PrepareSignIn;
import no.planverk.application.signin.SignIn;
import no.planverk.application.signin.SignInOperator;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.Tenant;

/** The way into two municipalities, of which each has its own client at the test's issuer. */
final class Entrance implements AutoCloseable {
  final Issuer issuer = new Issuer();
  final Issuer vendors = new Issuer();
  final TurningClock clock = new TurningClock(Instant.parse("2026-03-02T08:00:00Z"));
  final MemoryMunicipalities municipalities = new MemoryMunicipalities();
  final MemoryTenants tenants = new MemoryTenants(clock);
  final MemoryOperators operators = new MemoryOperators();
  final Desk desk = new Desk(tenants, clock, new CountingIds());
  final KeyRing keys = KeyRing.of(KeyRing.freshKey());
  final Tenant fjordvik = opened("fjordvik", Country.NO, Language.NB);
  final Tenant lindso = opened("lindso", Country.DK, Language.DA);
  final String base;
  private final Providers providers;
  private final WebServer server;

  Entrance() {
    this(1_000);
  }

  /** {@code signIns} is how often in a minute one address may sign in. */
  Entrance(int signIns) {
    RateLimits limits =
        RateLimits.of(
            ClientAddress.behind("127.0.0.1,::1"),
            new RateLimits.PerMinute(signIns, 1, 1, 1),
            () -> 0);
    int port = freePort();
    this.base = "http://localhost:" + port;
    WebAddress address = new WebAddress(base);
    Doorkeeper doorkeeper =
        new Doorkeeper(
            new FindMunicipality(municipalities),
            new IdentifySession(desk, municipalities)::identify,
            address);
    this.providers = new Providers(VendorClients.of(clients()), address, true);
    PrepareSignIn prepareSignIn = new PrepareSignIn(tenants, keys);
    SignInRoutes signIn =
        new SignInRoutes(
            doorkeeper,
            providers,
            keys,
            clock,
            limits,
            new SignInRoutes.UseCases(
                prepareSignIn,
                new SignIn(desk, new Almanac(desk, municipalities), keys),
                new NoteRefusedSignIn(desk),
                new FindOperator(operators),
                new EnterAsSupport(desk, keys, operators)));
    OperatorSignInRoutes operatorSignIn =
        new OperatorSignInRoutes(
            new OperatorDoorkeeper(new IdentifyOperator(operators, clock), address),
            providers,
            keys,
            clock,
            limits,
            new FindOperator(operators),
            new SignInOperator(operators, keys, new CountingIds(), clock),
            new EndOperatorSession(operators, clock));
    BackChannelRoutes backChannel =
        new BackChannelRoutes(
            doorkeeper,
            providers,
            prepareSignIn,
            new EndAtProvider(desk),
            new ListOrganisations(operators),
            new EndOperatorSession(operators, clock));
    this.server =
        WebServer.builder()
            .port(port)
            .routing(
                HttpRouting.builder()
                    .register(operatorSignIn)
                    .register(signIn)
                    .register(backChannel)
                    .get("/{t}/who", (request, response) -> who(doorkeeper, request, response)))
            .build()
            .start();
    letIn(fjordvik, own());
    letIn(lindso, own());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Properties clients() {
    Properties clients = new Properties();
    clients.setProperty("operators.issuer", vendors.url());
    clients.setProperty("operators.client-id", Issuer.CLIENT);
    clients.setProperty("operators.group-claim", "groups");
    clients.setProperty("operators.group", "operators");
    clients.setProperty("entra.issuer", vendors.url());
    clients.setProperty("entra.client-id", Issuer.CLIENT);
    clients.setProperty("entra.organisation-claim", "tid");
    return clients;
  }

  private Tenant opened(String slug, Country country, Language language) {
    return municipalities.opened(slug, country, language);
  }

  SignInWay own() {
    return new SignInWay.OwnClient(issuer.url(), Issuer.CLIENT, Optional.empty());
  }

  void letIn(Tenant tenant, SignInWay way) {
    settings(tenant, way, Optional.empty(), "sub", Optional.empty());
  }

  void settings(
      Tenant tenant,
      SignInWay way,
      Optional<String> acr,
      String subjectClaim,
      Optional<TenantRole> otherwise) {
    tenants.inTransaction(
        tenant.id(),
        stores ->
            stores
                .accounts()
                .save(
                    new SignInSettings(
                        way,
                        subjectClaim,
                        "openid",
                        acr,
                        otherwise,
                        List.of(new RoleRule("groups", "planners", TenantRole.PLANNER)),
                        stores.accounts().settings().map(SignInSettings::revision).orElse(0L))));
  }

  /** What the doorkeeper says of the cookie that comes: nobody, or who with which role. */
  private static void who(Doorkeeper doorkeeper, ServerRequest request, ServerResponse response) {
    Tenant tenant = doorkeeper.tenant(request).orElseThrow();
    response
        .header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
        .send(
            doorkeeper
                .presence(request, tenant)
                .map(it -> it.who().actor().kind() + " " + it.who().name().orElse("–"))
                .orElse("nobody"));
  }

  List<String> journal(Tenant tenant) {
    return tenants.inTransaction(tenant.id(), stores -> JournalReading.all(stores)).stream()
        .map(JournalRow::entry)
        .map(it -> it.act() + " " + it.objectKind())
        .toList();
  }

  Browser browser() {
    return new Browser(this);
  }

  @Override
  public void close() {
    server.stop();
    issuer.close();
    vendors.close();
  }
}
