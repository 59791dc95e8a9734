package no.planverk.adapters.scim;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.application.people.IdentifyCaller.Caller;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Actor;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/** Lets a directory in: finds the municipality and whose token it is, and answers as SCIM does. */
final class ScimDoor {
  private static final String MEDIA_TYPE = "application/scim+json; charset=utf-8";
  private static final String BEARER = "bearer ";

  /** A group of some ten thousand people. */
  private static final int LARGEST = 5 * 1024 * 1024;

  private final FindMunicipality findMunicipality;
  private final IdentifyCaller identifyCaller;

  ScimDoor(FindMunicipality findMunicipality, IdentifyCaller identifyCaller) {
    this.findMunicipality = findMunicipality;
    this.identifyCaller = identifyCaller;
  }

  void handle(
      Function<ScimCall, ScimAnswer> handler, ServerRequest request, ServerResponse response) {
    try {
      Tenant tenant = tenant(request);
      Actor actor = actor(request, tenant);
      send(handler.apply(new ScimCall(request, tenant, actor, body(request))), response);
    } catch (ScimStop stop) {
      send(stop, response);
    } catch (InvalidValue wrong) {
      send(ScimStop.bad("invalidValue", wrong.getMessage()), response);
    }
  }

  private Tenant tenant(ServerRequest request) {
    try {
      return findMunicipality
          .find(new TenantSlug(request.path().pathParameters().get("t")))
          .orElseThrow(ScimStop::notFound);
    } catch (InvalidValue noSlug) {
      throw ScimStop.notFound();
    }
  }

  private Actor actor(ServerRequest request, Tenant tenant) {
    String header = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw ScimStop.of(401, "send an API token in the header Authorization: Bearer …");
    }
    String token = header.substring(BEARER.length()).strip();
    return switch (identifyCaller.identify(tenant.id(), token)) {
      case Caller.Known(Actor actor) -> actor;
      case Caller.OfAnotherTenant() -> throw ScimStop.notFound();
      case Caller.Unknown() -> throw ScimStop.of(401, "the token is unknown or has ended");
    };
  }

  private static byte[] body(ServerRequest request) {
    try (InputStream in = request.content().inputStream()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw ScimStop.of(413, "a request is at most " + LARGEST + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(ScimAnswer answer, ServerResponse response) {
    headers(response);
    answer.etag().ifPresent(it -> response.header(HeaderNames.ETAG, it));
    answer.location().ifPresent(it -> response.header(HeaderNames.LOCATION, it));
    send(answer.status(), answer.body(), response);
  }

  static void send(ScimStop stop, ServerResponse response) {
    JsonObjectBuilder error =
        JsonProvider.provider()
            .createObjectBuilder()
            .add(
                "schemas",
                JsonProvider.provider()
                    .createArrayBuilder()
                    .add("urn:ietf:params:scim:api:messages:2.0:Error"))
            .add("status", Integer.toString(stop.status()))
            .add("detail", Optional.ofNullable(stop.getMessage()).orElse(""));
    stop.scimType().ifPresent(it -> error.add("scimType", it));
    headers(response);
    if (stop.status() == 401) {
      response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"planverk\"");
    }
    if (stop.status() == 413) {
      response.header(HeaderValues.CONNECTION_CLOSE);
    }
    send(stop.status(), Optional.of(error.build()), response);
  }

  private static void send(int status, Optional<JsonObject> body, ServerResponse response) {
    response.status(status);
    if (body.isPresent()) {
      response.header(HeaderNames.CONTENT_TYPE, MEDIA_TYPE);
      response.send(body.get().toString().getBytes(StandardCharsets.UTF_8));
    } else {
      response.send();
    }
  }

  private static void headers(ServerResponse response) {
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
  }
}
