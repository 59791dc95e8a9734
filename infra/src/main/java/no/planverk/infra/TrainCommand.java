package no.planverk.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Passwords;
import no.planverk.tenants.upgrade.Migration;
import picocli.CommandLine.Command;

/**
 * Starts the server on a database of its own that is thrown away, and asks it a little, so that the
 * JVM can write down what a start loads ({@code -XX:AOTCacheOutput}, JEP 514) and later starts are
 * quicker. Where PostgreSQL cannot be started here, the server is without one, and less is learnt.
 */
@Command(name = "train", hidden = true, mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  private static final String PASSWORD = "for-training-only";
  private static final Operator OPERATOR = new Operator("train");
  private static final List<String> ASKED =
      List.of(
          "/",
          "/static/favicon.svg",
          "/nowhere/",
          "/nowhere/api/v1/plans",
          "/learned/",
          "/learned/sign-in",
          "/learned/work/",
          "/learned/api/v1/publications",
          "/learned/api/v1/plans");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("planverk-train");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("postgres"))) {
      serveAndAsk(founded(database), directory).close();
    } catch (UncheckedIOException | IllegalStateException withoutOne) {
      System.err.println("Learning without a database: " + withoutOne.getMessage());
      serveAndAsk(
          new Cell("jdbc:postgresql://127.0.0.1:1/planverk", Passwords.of(login -> PASSWORD)),
          directory);
    }
    new DemoDirectory(directory).clear();
    Files.delete(directory);
    // Pools that never found their database would take long to say goodbye.
    System.exit(0);
    return 0;
  }

  private static Cell founded(EmbeddedDatabase database) {
    Cell cell =
        new ClusterSetup(database.url("postgres"), "postgres", "postgres")
            .prepare("planverk", Passwords.of(login -> PASSWORD));
    new Migration(cell).migrate();
    try (Stores stores = new Stores(cell, 2)) {
      new Wiring(stores, it -> {})
          .openTenant()
          .open(OPERATOR, new TenantSlug("learned"), "Learned", Country.NO, Language.NB);
    }
    return cell;
  }

  private static Server serveAndAsk(Cell cell, Path directory)
      throws IOException, InterruptedException {
    int port = freePort();
    int opsPort = freePort();
    Server server = Server.start(serving(cell, directory, port, opsPort));
    try (HttpClient caller = HttpClient.newHttpClient()) {
      for (String path : ASKED) {
        ask(caller, port, path);
      }
      ask(caller, opsPort, "/health/ready");
      ask(caller, opsPort, "/metrics");
    }
    return server;
  }

  private static void ask(HttpClient caller, int port, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    caller.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
  }

  private static Settings.Serving serving(Cell cell, Path directory, int port, int opsPort) {
    return Settings.of(
            Map.of(
                Setting.HOST.variable(),
                "127.0.0.1",
                Setting.PORT.variable(),
                Integer.toString(port),
                Setting.OPS_PORT.variable(),
                Integer.toString(opsPort),
                Setting.KEY.variable(),
                KeyRing.freshKey(),
                Setting.PAGE_DIR.variable(),
                directory.resolve("pages").toString(),
                Setting.PAPER_DIR.variable(),
                directory.resolve("papers").toString()))
        .serving(cell);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
