package no.planverk.adapters.workspace;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.documents.CleanRichTexts;
import no.planverk.adapters.documents.JsonPlanDocuments;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.TownHall;
import no.planverk.application.memory.MemoryFigures;
import no.planverk.application.memory.MemoryOperators;
import no.planverk.application.memory.MemoryOrders;
import no.planverk.application.memory.MemoryServiceNotices;
import no.planverk.application.people.IdentifyOperator;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Fleet;
import no.planverk.application.port.Operators.OperatorSession;
import no.planverk.application.signin.ReadOperatorJournal;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.application.tenancy.AddServiceNotice;
import no.planverk.application.tenancy.EndServiceNotice;
import no.planverk.application.tenancy.ListFleet;
import no.planverk.application.tenancy.ListServiceNotices;
import no.planverk.application.tenancy.PlaceOrder;
import no.planverk.application.tenancy.ReadUpgrade;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.tenant.FleetStatus;
import no.planverk.domain.tenant.TenantSlug;

/** The operators' pages over two municipalities, and an operator who is signed in. */
final class OperatorOffice implements AutoCloseable {
  private static final CleanRichTexts TEXTS = new CleanRichTexts(TownHall.counting());

  final TownHall hall =
      new TownHall(
          TownHall.counting(), TEXTS, new JsonPlanDocuments(TEXTS), new JsonPublicDocuments());
  final MemoryOperators operators = hall.municipalities.operators();
  final MemoryServiceNotices notices = new MemoryServiceNotices();
  final HttpClient http = HttpClient.newHttpClient();
  final String base = "http://localhost:" + freePort();
  private final String secret = signedIn();
  private final WebServer server;

  OperatorOffice() {
    OperatorDoorkeeper doorkeeper =
        new OperatorDoorkeeper(new IdentifyOperator(operators, hall.clock), new WebAddress(base));
    OperatorRoutes routes =
        new OperatorRoutes(doorkeeper, new StaticFiles(), hall.clock, useCases());
    this.server =
        WebServer.builder()
            .port(URI.create(base).getPort())
            .routing(HttpRouting.builder().register(routes))
            .build()
            .start();
  }

  private OperatorRoutes.UseCases useCases() {
    return new OperatorRoutes.UseCases(
        new ListFleet(new MemoryFigures(hall.municipalities, hall.clock.instant())),
        new ReadUpgrade(new Upgraded()),
        new ReadSetUp(hall.desk, Doors.NO_PROVIDERS),
        new SetUpSignIn(hall.desk, Doors.NO_PROVIDERS, Doors.SEALING, operators, operators),
        new ReadOperatorJournal(operators, hall.municipalities),
        new PlaceOrder(new MemoryOrders(), operators, hall.desk.ids(), hall.clock),
        new OperatorRoutes.Telling(
            new ListServiceNotices(notices),
            new AddServiceNotice(notices, operators, hall.desk.ids(), hall.clock),
            new EndServiceNotice(notices, operators, hall.clock)));
  }

  /** Where all stand at the newest release. */
  private static final class Upgraded implements Fleet {
    @Override
    public FleetStatus status() {
      return new FleetStatus(1, Map.of(1, 2), Optional.empty(), List.of());
    }

    @Override
    public Map<TenantSlug, List<String>> drift() {
      return Map.of();
    }
  }

  private String signedIn() {
    SessionSecret fresh = SessionSecret.fresh();
    operators.add(
        new OperatorSession(
            new SessionId(hall.desk.ids().next()),
            fresh.hash(),
            operators.arrive(new Identity("https://vendor.example", "drift"), "Drift Nilsen"),
            Optional.empty(),
            Optional.empty(),
            hall.clock.instant(),
            hall.clock.instant(),
            hall.clock.instant().plus(Duration.ofHours(8)),
            Optional.empty()));
    return fresh.text();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Caller.Got get(String path) {
    return send(at(path).header("Cookie", "planverk=" + secret).GET());
  }

  Caller.Got asNobody(String path) {
    return send(at(path).GET());
  }

  /** Sends a form as a page of ours does. */
  Caller.Got post(String path, Map<String, String> fields) {
    return post(base, path, fields, FormToken.of(secret));
  }

  /** Sends a form from some site, with some token. */
  Caller.Got post(String origin, String path, Map<String, String> fields, String token) {
    return send(
        at(path)
            .header("Cookie", "planverk=" + secret)
            .header("Origin", origin)
            .POST(BodyPublishers.ofString(Caller.body(fields) + "&form-token=" + token)));
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Content-Type", "application/x-www-form-urlencoded");
  }

  private Caller.Got send(HttpRequest.Builder request) {
    return Caller.Got.to(request, http);
  }

  @Override
  public void close() {
    server.stop();
    http.close();
  }
}
