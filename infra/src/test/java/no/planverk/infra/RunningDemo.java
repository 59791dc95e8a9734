package no.planverk.infra;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;

/** The whole service with the demo's municipalities on a PostgreSQL of its own, for tests. */
public final class RunningDemo implements AutoCloseable {
  private static final String KEY = KeyRing.freshKey();

  private final Path directory;
  private final EmbeddedDatabase database;
  private final Cell cell;
  private final Settings.Serving serving;
  private Server server;
  private final DemoIdentityProvider provider;
  private final int port;
  private final int opsPort;
  private final String clients;

  private RunningDemo(
      Path directory,
      EmbeddedDatabase database,
      Cell cell,
      Settings.Serving serving,
      DemoIdentityProvider provider,
      int port,
      int opsPort,
      String clients) {
    this.clients = clients;
    this.directory = directory;
    this.database = database;
    this.cell = cell;
    this.serving = serving;
    this.server = Server.start(serving);
    this.provider = provider;
    this.port = port;
    this.opsPort = opsPort;
  }

  public static RunningDemo start() {
    return start(Map.of());
  }

  /** With those settings besides its own. */
  static RunningDemo start(Map<String, String> besides) {
    return start(besides, FoundedDemo.FORGETFUL);
  }

  /** On a database that writes as the demo's does, for benchmarks. */
  static RunningDemo measured(Map<String, String> besides) {
    return start(besides, Map.of());
  }

  private static RunningDemo start(Map<String, String> besides, Map<String, String> ofDatabase) {
    try {
      Path directory = Files.createTempDirectory("planverk-demo");
      EmbeddedDatabase database = FoundedDemo.copy(directory.resolve("postgres"), ofDatabase);
      Cell cell = FoundedDemo.cell(database);
      int port = freePort();
      int opsPort = freePort();
      DemoIdentityProvider provider =
          DemoIdentityProvider.start(freePort(), directory.resolve("sign-in.html"));
      Path clients = new DemoDirectory(directory).remember(provider.clients());
      Map<String, String> variables = new HashMap<>(variables(port, opsPort, clients.toString()));
      variables.putAll(besides);
      Settings.Serving serving = Settings.of(variables).serving(cell);
      RunningDemo demo =
          new RunningDemo(
              directory, database, cell, serving, provider, port, opsPort, clients.toString());
      for (JsonObject described : Founding.described()) {
        String slug = described.getString("slug");
        demo.letIn(slug, slug);
      }
      return demo;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Server serve(Cell cell, int port, int opsPort) {
    return Server.start(settings(port, opsPort, "").serving(cell));
  }

  private static Settings settings(int port, int opsPort, String clients) {
    return Settings.of(variables(port, opsPort, clients));
  }

  /** What is kept on disk is thrown away with the demo: another may get the same port. */
  private static Map<String, String> variables(int port, int opsPort, String clients) {
    Path kept = clients.isEmpty() ? Path.of("target") : Path.of(clients).resolveSibling("kept");
    return Map.ofEntries(
        Map.entry("PLANVERK_HOST", "127.0.0.1"),
        Map.entry("PLANVERK_PORT", Integer.toString(port)),
        Map.entry("PLANVERK_OPS_PORT", Integer.toString(opsPort)),
        Map.entry("PLANVERK_PAGE_DIR", kept.resolve("pages-" + port).toString()),
        Map.entry("PLANVERK_PAPER_DIR", kept.resolve("papers-" + port).toString()),
        Map.entry("PLANVERK_KEY", KEY),
        Map.entry("PLANVERK_BASE_URL", "http://localhost:" + port),
        Map.entry("PLANVERK_OPS_URL", "http://localhost:" + opsPort),
        Map.entry("PLANVERK_CLIENTS_FILE", clients),
        Map.entry("PLANVERK_LOCAL_ISSUERS", "yes"),
        Map.entry("PLANVERK_SIGN_INS", "100000"),
        Map.entry("PLANVERK_TOKEN_CALLS", "10000000"));
  }

  /** Lets people in through that issuer; the groups {@code planverk-<role>} there give roles. */
  public void letIn(String slug, String issuer, String clientId, String secret) {
    try (Stores stores = new Stores(cell, 2)) {
      StaffWiring staff =
          new StaffWiring(new Wiring(stores, it -> {}), settings(port, opsPort, "").signIn());
      Founding.letIn(
          staff.setUpSignIn(),
          stores.registry().find(new TenantSlug(slug)).orElseThrow().id(),
          new SignInWay.OwnClient(issuer, clientId, Optional.empty()),
          Optional.of(secret).filter(it -> !it.isEmpty()));
    }
  }

  /** Lets the people of another municipality of the demo in, with the roles they have there. */
  public void letIn(String slug, String asThoseOf) {
    letIn(slug, provider.issuer(asThoseOf), DemoIdentityProvider.CLIENT_ID, "");
  }

  /** Takes the service away, and starts it again when {@code meanwhile} is done. */
  public void away(Runnable meanwhile) {
    server.close();
    try {
      meanwhile.run();
    } finally {
      server = Server.start(serving);
    }
  }

  /**
   * Serves from a process of its own while {@code before} is done, kills that without a word, and
   * serves as usual again when {@code meanwhile} is done.
   */
  public void killed(Runnable before, Runnable meanwhile) {
    server.close();
    try (KillableServer killable = KillableServer.start(environment(port, opsPort), opsPort)) {
      before.run();
      killable.kill();
      meanwhile.run();
    } finally {
      server = Server.start(serving);
    }
  }

  /** What a process needs to serve the same from other ports. */
  Map<String, String> environment(int itsPort, int itsOpsPort) {
    Map<String, String> environment = new HashMap<>(variables(itsPort, itsOpsPort, clients));
    environment.put("PLANVERK_DATABASE_URL", cell.url());
    for (Login login : Login.values()) {
      environment.put("PLANVERK_PASSWORD_" + login.name(), FoundedDemo.PASSWORD);
    }
    return environment;
  }

  Settings.Serving serving() {
    return settings(port, opsPort, "").serving(cell);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** The service as browsers know it, where their cookies hold. */
  public String base() {
    return "http://localhost:" + port;
  }

  /** The operators' pages as browsers know them. */
  public String opsBase() {
    return "http://localhost:" + opsPort;
  }

  public String opsUrl(String path) {
    return "http://127.0.0.1:" + opsPort + path;
  }

  Cell cell() {
    return cell;
  }

  EmbeddedDatabase database() {
    return database;
  }

  /** A new token of a municipality, for a day. */
  public String token(String slug, TenantRole role) {
    return token(slug, role, TokenScope.READ_AND_WRITE);
  }

  String token(String slug, TenantRole role, TokenScope scope) {
    try (Stores stores = new Stores(cell, 2)) {
      Wiring wiring = new Wiring(stores, tenant -> {});
      return wiring
          .createToken()
          .create(
              new Operator("test"),
              wiring.findMunicipality().find(new TenantSlug(slug)).orElseThrow().id(),
              "test",
              role,
              scope,
              Duration.ofDays(1))
          .token();
    }
  }

  @Override
  public void close() {
    server.close();
    provider.close();
    database.close();
    new DemoDirectory(directory).clear();
  }
}
