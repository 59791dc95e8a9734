package no.planverk.infra;

import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.Tenant;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Login;
import no.planverk.tenants.Passwords;
import no.planverk.tenants.upgrade.Migration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "demo",
    description = "Start three demo municipalities on a database of their own.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String HOST = "127.0.0.1";
  private static final int TOKEN_DAYS = 365;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "public port (default ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--ops-port",
      defaultValue = "8081",
      description = "operations port (default ${DEFAULT-VALUE})")
  private int opsPort;

  @Option(
      names = "--sign-in-port",
      defaultValue = "8082",
      description = "the demo's identity provider (default ${DEFAULT-VALUE})")
  private int signInPort;

  @Option(
      names = "--data",
      defaultValue = ".planverk/demo",
      description = "where the demo's data are kept (default ${DEFAULT-VALUE})")
  private Path data = Path.of(".planverk/demo");

  @Option(names = "--fresh", description = "throw the demo's data away and begin anew")
  private boolean fresh;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Instant began = Instant.now();
    Server.requireFree(HOST, port, "--port");
    Server.requireFree(HOST, opsPort, "--ops-port");
    Server.requireFree(HOST, signInPort, "--sign-in-port");
    if (port == opsPort || port == signInPort || opsPort == signInPort) {
      throw new Complaint("--port, --ops-port and --sign-in-port must be three different ports");
    }
    DemoDirectory directory = new DemoDirectory(data);
    FileLock lock = directory.take();
    if (fresh || !directory.isFounded()) {
      EmbeddedDatabase.stopOrphan(directory.database());
      directory.clear();
    }
    say("PostgreSQL starts in " + directory.database());
    EmbeddedDatabase database = EmbeddedDatabase.start(directory.database());
    DemoIdentityProvider provider = DemoIdentityProvider.start(signInPort, directory.signInPage());
    Cell cell = prepare(database, directory);
    Settings.Serving serving = serving(cell, directory, provider);
    letIn(serving, provider);
    Server server = Server.start(serving);
    Thread stop =
        new Thread(
            () -> {
              server.close();
              provider.close();
              database.close();
            });
    Runtime.getRuntime().addShutdownHook(stop);
    greet(directory, Duration.between(began, Instant.now()));
    Thread.currentThread().join();
    return lock.isValid() ? 0 : 1;
  }

  private Cell prepare(EmbeddedDatabase database, DemoDirectory directory) {
    Cell known = directory.remember(database.url("planverk"));
    Passwords passwords = known.passwords();
    Cell cell =
        new ClusterSetup(database.url("postgres"), "postgres", "postgres")
            .prepare("planverk", passwords);
    new Migration(cell).migrate();
    if (!directory.isFounded()) {
      try (Stores stores = new Stores(cell, 4)) {
        found(stores, directory);
      }
    }
    return cell;
  }

  private void found(Stores stores, DemoDirectory directory) {
    Wiring wiring = new Wiring(stores, tenant -> {});
    Founding founding = new Founding(wiring, this::say);
    say("Three municipalities are founded:");
    String token = "";
    for (JsonObject described : Founding.described()) {
      Tenant tenant = founding.found(described);
      if (token.isEmpty()) {
        token =
            wiring
                .createToken()
                .create(
                    new Operator("demo"),
                    tenant.id(),
                    "demo",
                    TenantRole.ADMINISTRATOR,
                    TokenScope.READ_AND_WRITE,
                    Duration.ofDays(TOKEN_DAYS))
                .token();
      }
    }
    directory.founded(token);
  }

  private Settings.Serving serving(
      Cell cell, DemoDirectory directory, DemoIdentityProvider provider) {
    Map<Setting, String> own =
        Map.of(
            Setting.HOST,
            HOST,
            Setting.PORT,
            Integer.toString(port),
            Setting.OPS_PORT,
            Integer.toString(opsPort),
            Setting.BASE_URL,
            "http://localhost:" + port,
            Setting.OPS_URL,
            "http://localhost:" + opsPort,
            Setting.KEY,
            directory.key(),
            Setting.PAGE_DIR,
            directory.root().resolve("pages").toString(),
            Setting.PAPER_DIR,
            directory.root().resolve("papers").toString(),
            Setting.CLIENTS_FILE,
            directory.remember(provider.clients()).toString(),
            Setting.LOCAL_ISSUERS,
            "yes");
    Map<String, String> variables = Environment.ofLetters();
    own.forEach((setting, value) -> variables.put(setting.variable(), value));
    return Settings.of(variables).serving(cell);
  }

  /** The ports may be others than last time, and the provider's with them. */
  private static void letIn(Settings.Serving serving, DemoIdentityProvider provider) {
    try (Stores stores = new Stores(serving.cell(), 2)) {
      StaffWiring staff = new StaffWiring(new Wiring(stores, it -> {}), serving.signIn());
      for (Tenant tenant : stores.registry().all()) {
        Founding.letIn(
            staff.setUpSignIn(),
            tenant.id(),
            new SignInWay.OwnClient(
                provider.issuer(tenant.slug().value()),
                DemoIdentityProvider.CLIENT_ID,
                Optional.empty()),
            Optional.empty());
      }
    }
  }

  private void greet(DemoDirectory directory, Duration took) {
    List<JsonObject> described = Founding.described();
    String base = "http://localhost:" + port;
    String first = described.getFirst().getString("slug");
    say("");
    say("Ready after %d.%d s.".formatted(took.toSeconds(), took.toMillisPart() / 100));
    say("");
    for (JsonObject each : described) {
      say("  %-20s %s/%s/".formatted(each.getString("name"), base, each.getString("slug")));
    }
    say("  %-20s %s/%s/api/v1/openapi.json".formatted("API", base, first));
    say("  %-20s http://localhost:%d/metrics".formatted("Operations", opsPort));
    say("");
    say("Sign in as one of the demo's people: %s/%s/sign-in".formatted(base, first));
    say("");
    say("Try the API as administrator of " + described.getFirst().getString("name") + ":");
    say(
        "  curl -H 'Authorization: Bearer %s' %s/%s/api/v1/plans"
            .formatted(directory.token(), base, first));
    say("");
    say("Stop with Ctrl-C. The data stay in " + directory.root() + "; --fresh begins anew.");
    say("Logins of the database: " + Login.values().length + ", see database.properties there.");
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
