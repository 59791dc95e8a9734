package no.planverk.infra;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Passwords;
import picocli.CommandLine.Command;

/**
 * Starts the server without a database and asks it a little, so that the JVM can write down what a
 * start loads ({@code -XX:AOTCacheOutput}) and later starts are quicker.
 */
@Command(name = "train", hidden = true, mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  private static final List<String> ASKED =
      List.of("/", "/static/favicon.svg", "/nowhere/", "/nowhere/api/v1/plans");

  @Override
  public Integer call() throws IOException, InterruptedException {
    int port = freePort();
    Cell nowhere =
        new Cell("jdbc:postgresql://127.0.0.1:1/planverk", Passwords.of(login -> "none"));
    Settings.Serving serving =
        Settings.of(
                Map.of(
                    Setting.HOST.variable(),
                    "127.0.0.1",
                    Setting.PORT.variable(),
                    Integer.toString(port),
                    Setting.OPS_PORT.variable(),
                    Integer.toString(freePort()),
                    Setting.KEY.variable(),
                    KeyRing.freshKey()))
            .serving(nowhere);
    Server server = Server.start(serving);
    try (HttpClient caller = HttpClient.newHttpClient()) {
      for (String path : ASKED) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        caller.send(request, BodyHandlers.discarding());
      }
    }
    // Not closed: pools that never found their database take long to say goodbye.
    System.exit(server.isRunning() ? 0 : 1);
    return 0;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
