package no.planverk.adapters.scim;

import io.helidon.webserver.WebServer;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.application.TownHall;
import no.planverk.application.directory.FindGroups;
import no.planverk.application.directory.FindUsers;
import no.planverk.application.directory.ReadGroup;
import no.planverk.application.directory.ReadUser;
import no.planverk.application.directory.RemoveGroup;
import no.planverk.application.directory.RemoveUser;
import no.planverk.application.directory.StoreGroup;
import no.planverk.application.directory.StoreUser;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.tenant.Tenant;

/** A directory that sends what it keeps to a town hall of two municipalities, on a free port. */
final class Directory implements AutoCloseable {
  final TownHall hall = new TownHall(TownHall.counting(), null, null, new MemoryDocuments());
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  Directory() {
    var routes =
        new ScimRoutes(
            new FindMunicipality(hall.municipalities),
            new IdentifyCaller(hall.tenants, hall.municipalities, hall.clock),
            new UserRoutes(
                new FindUsers(hall.desk, hall.almanac),
                new ReadUser(hall.desk, hall.almanac),
                new StoreUser(hall.desk, hall.almanac),
                new RemoveUser(hall.desk, hall.almanac)),
            new GroupRoutes(
                new FindGroups(hall.desk),
                new ReadGroup(hall.desk),
                new StoreGroup(hall.desk),
                new RemoveGroup(hall.desk)));
    this.server = WebServer.builder().port(0).routing(it -> it.register(routes)).build().start();
  }

  Client administrator() {
    return in(hall.fjordvik, TenantRole.ADMINISTRATOR);
  }

  Client in(Tenant tenant, TenantRole role) {
    return in(tenant, role, TokenScope.PROVISIONING);
  }

  Client in(Tenant tenant, TenantRole role, TokenScope scope) {
    String token = hall.token(tenant.id(), role, scope, Duration.ofDays(1)).token();
    return new Client(this, tenant.slug().value(), Map.of("Authorization", "Bearer " + token));
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Who sends, to which municipality, with which headers. */
  record Client(Directory directory, String tenant, Map<String, String> headers) {
    Client with(String header, String value) {
      Map<String, String> all = new TreeMap<>(headers);
      all.put(header, value);
      return new Client(directory, tenant, all);
    }

    Client at(String other) {
      return new Client(directory, other, headers);
    }

    Answer send(String method, String path, String body) {
      String root = "http://localhost:" + directory.server.port() + "/" + tenant + "/scim/v2";
      var request =
          HttpRequest.newBuilder(URI.create(root + path))
              .header("Content-Type", "application/scim+json")
              .timeout(Duration.ofSeconds(20))
              .method(
                  method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      headers.forEach(request::header);
      try {
        return new Answer(directory.client.send(request.build(), BodyHandlers.ofString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    Answer get(String path) {
      return send("GET", path, "");
    }

    Answer filtered(String path, String filter) {
      return get(path + "filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }

    Answer post(String path, String body) {
      return send("POST", path, body);
    }

    Answer patch(String path, String operations) {
      return send(
          "PATCH",
          path,
          "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"], \"Operations\": ["
              + operations
              + "]}");
    }
  }

  /** What was answered. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return response.body();
    }

    JsonObject json() {
      return JsonProvider.provider().createReader(new StringReader(response.body())).readObject();
    }

    String id() {
      return json().getString("id");
    }

    int total() {
      return json().getInt("totalResults");
    }
  }
}
