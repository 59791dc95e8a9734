package no.planverk.adapters.rest;

import io.helidon.common.buffers.DataReader;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.Doorkeeper.Presence;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.application.people.IdentifyCaller.Caller;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.tenant.Tenant;

/** Lets requests in: finds the municipality and the caller, and answers in one manner. */
final class Door {
  private static final String JSON = "application/json; charset=utf-8";
  private static final int FORBIDDEN = 403;
  private static final String BEARER = "bearer ";
  private static final HeaderName FORM_TOKEN = HeaderNames.create(FormToken.FIELD);

  private final Doorkeeper doorkeeper;
  private final IdentifyCaller identifyCaller;
  private final NoteRefusal noteRefusal;
  private final Gate gate;
  private final long bodyLimit;

  Door(
      Doorkeeper doorkeeper,
      IdentifyCaller identifyCaller,
      NoteRefusal noteRefusal,
      Gate gate,
      long bodyLimit) {
    this.doorkeeper = doorkeeper;
    this.identifyCaller = identifyCaller;
    this.noteRefusal = noteRefusal;
    this.gate = gate;
    this.bodyLimit = bodyLimit;
  }

  void handle(Endpoint endpoint, ServerRequest request, ServerResponse response) {
    Optional<String> accept = request.headers().first(HeaderNames.ACCEPT_LANGUAGE);
    Language language = Wording.language(accept, Language.EN);
    try {
      Tenant tenant = tenant(request);
      language = Wording.language(accept, tenant.language());
      Actor actor = actor(endpoint, request, tenant);
      gate.call(endpoint, actor);
      byte[] body = body(endpoint, request, response);
      Call call = new Call(request, tenant, actor, language, body);
      send(answer(endpoint, call), request, response);
    } catch (Stop stop) {
      send(stop.problem(), language, response);
    } catch (BadInput bad) {
      send(Problem.faulty(bad.faults()), language, response);
    }
  }

  /** What a known actor may not do is noted, after all that was tried has been undone. */
  private Answer answer(Endpoint endpoint, Call call) {
    try {
      return endpoint.handler().apply(call);
    } catch (Stop stop) {
      if (stop.problem().status() == FORBIDDEN) {
        noteRefusal.note(
            call.actor(), endpoint.operation(), call.objectOf(endpoint), call.planOf(endpoint));
      }
      throw stop;
    }
  }

  /** The body; one that breaks off or cannot be told from what follows ends the connection. */
  private byte[] body(Endpoint endpoint, ServerRequest request, ServerResponse response) {
    try {
      return RequestBody.bytes(request, limit(endpoint));
    } catch (IllegalArgumentException
        | UncheckedIOException
        | DataReader.InsufficientDataAvailableException cut) {
      response.header(HeaderValues.CONNECTION_CLOSE);
      throw BadInput.at("", FaultCode.NOT_JSON, "1", "1");
    }
  }

  private long limit(Endpoint endpoint) {
    return endpoint.takes() instanceof Endpoint.Takes.Bytes(long limit) ? limit : bodyLimit;
  }

  private Tenant tenant(ServerRequest request) {
    return doorkeeper
        .tenant(request)
        .orElseThrow(() -> new Stop(Problem.of(404, "unknown-municipality")));
  }

  private Actor actor(Endpoint endpoint, ServerRequest request, Tenant tenant) {
    Optional<String> header = request.headers().first(HeaderNames.AUTHORIZATION);
    if (header.isEmpty()) {
      return endpoint.access() == Endpoint.Access.EVERYONE
          ? new Actor.Visitor(tenant.id())
          : signedIn(endpoint, request, tenant);
    }
    String credentials = header.get();
    if (!credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new Stop(Problem.of(401, "bad-credentials"));
    }
    gate.beforeToken(request);
    return switch (identifyCaller.identify(
        tenant.id(), credentials.substring(BEARER.length()).strip())) {
      case Caller.Known(Actor actor) -> actor;
      case Caller.OfAnotherTenant() -> throw new Stop(Problem.of(404, "unknown-municipality"));
      case Caller.Unknown() -> {
        gate.badToken(request);
        throw new Stop(Problem.of(401, "bad-credentials"));
      }
    };
  }

  /** A session's cookie comes along by itself, so a change also needs what only our pages know. */
  private Actor signedIn(Endpoint endpoint, ServerRequest request, Tenant tenant) {
    Presence presence =
        doorkeeper
            .presence(request, tenant)
            .orElseThrow(() -> new Stop(Problem.of(401, "no-credentials")));
    boolean reads = endpoint.method().equals(Method.GET);
    if (!reads && !isFromOwnPage(request, presence)) {
      throw new Stop(Problem.of(403, "foreign-request"));
    }
    return presence.who().actor();
  }

  private boolean isFromOwnPage(ServerRequest request, Presence presence) {
    return doorkeeper.isFromOwnPage(request)
        && request
            .headers()
            .first(FORM_TOKEN)
            .filter(it -> FormToken.isOf(presence.secret(), it))
            .isPresent();
  }

  private static void send(Answer answer, ServerRequest request, ServerResponse response) {
    headers(response);
    answer.location().ifPresent(it -> response.header(HeaderNames.LOCATION, it));
    answer.etag().ifPresent(it -> response.header(HeaderNames.ETAG, it));
    nextPage(answer, request).ifPresent(it -> response.header(HeaderNames.LINK, it));
    boolean head = request.prologue().method().equals(Method.HEAD);
    boolean reads = head || request.prologue().method().equals(Method.GET);
    if (reads && answer.etag().isPresent() && hasIt(request, answer.etag().get())) {
      response.status(304).send();
      return;
    }
    response.status(answer.status());
    switch (answer.body()) {
      case Answer.FileContent(String mediaType, byte[] bytes) -> {
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment");
        body(bytes, mediaType, head, response);
      }
      case Answer.Streamed streamed -> stream(streamed, head, response);
      case Answer.Ready(String json) -> body(utf8(json), JSON, head, response);
      case byte[] nothing -> response.send();
      default -> body(utf8(RequestBody.JSONB.toJson(answer.body())), JSON, head, response);
    }
  }

  /** Where the next page is (RFC 8288): this address with the next cursor. */
  private static Optional<String> nextPage(Answer answer, ServerRequest request) {
    if (!(answer.body() instanceof PageBody<?> page) || page.next() == null) {
      return Optional.empty();
    }
    String kept =
        Arrays.stream(request.query().rawValue().split("&", -1))
            .filter(it -> !it.isEmpty() && !it.startsWith("cursor="))
            .map(it -> it + "&")
            .collect(Collectors.joining());
    String path = request.prologue().uriPath().rawPath();
    return Optional.of("<" + path + "?" + kept + "cursor=" + page.next() + ">; rel=\"next\"");
  }

  private static void body(byte[] bytes, String mediaType, boolean head, ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, mediaType);
    if (head) {
      response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length));
      response.send();
    } else {
      response.send(bytes);
    }
  }

  private static void stream(Answer.Streamed file, boolean head, ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
    response.header(
        HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
    try (OutputStream out = response.outputStream()) {
      if (!head) {
        file.writing().accept(out);
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean hasIt(ServerRequest request, String etag) {
    return request
        .headers()
        .first(HeaderNames.IF_NONE_MATCH)
        .map(it -> Etag.names(it, etag))
        .orElse(false);
  }

  static void send(Problem problem, Language language, ServerResponse response) {
    headers(response);
    if (problem.status() == 401) {
      response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"planverk\"");
    }
    if (problem.status() == 413) {
      response.header(HeaderValues.CONNECTION_CLOSE);
    }
    if (problem.status() == 429) {
      response.header(HeaderNames.RETRY_AFTER, problem.args().getFirst());
    }
    response.status(problem.status());
    response.header(HeaderNames.CONTENT_TYPE, "application/problem+json; charset=utf-8");
    response.send(utf8(RequestBody.JSONB.toJson(Wording.problem(problem, language))));
  }

  private static void headers(ServerResponse response) {
    response.header(HeaderNames.CACHE_CONTROL, "no-cache, private");
    response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
    response.header(HeaderNames.VARY, "Authorization, Cookie, Accept-Language");
  }
}
