package no.planverk.adapters.scim;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.domain.person.Actor;
import no.planverk.domain.tenant.Tenant;

/** One request of a directory: to which municipality, with whose token, with which body. */
record ScimCall(ServerRequest request, Tenant tenant, Actor actor, byte[] body) {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"r(\\d{1,18})\"");

  private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");

  /** The address of something here; absolute, as the host that was asked calls itself. */
  String address(String path) {
    String scheme =
        request
            .headers()
            .first(FORWARDED_PROTO)
            .filter(it -> it.equals("https") || it.equals("http"))
            .orElse("http");
    String host = request.headers().first(HeaderNames.HOST).orElse("localhost");
    return scheme + "://" + host + "/" + tenant.slug() + "/scim/v2" + path;
  }

  UUID id() {
    String text = request.path().pathParameters().get("id");
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
        return id;
      }
    } catch (IllegalArgumentException notAnId) {
      // answered below
    }
    throw ScimStop.notFound();
  }

  Optional<String> query(String name) {
    return request.query().first(name).asOptional().filter(it -> !it.isEmpty());
  }

  JsonObject json() {
    try (JsonReader reader = JsonProvider.provider().createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException notAnObject) {
      throw ScimStop.bad("invalidSyntax", "the body is not a JSON object");
    }
  }

  /** The revision that If-Match names; without it, whatever stands. */
  Expected expected() {
    Optional<String> header = request.headers().first(HeaderNames.IF_MATCH);
    if (header.isEmpty() || header.get().strip().equals("*")) {
      return Expected.ANY;
    }
    Matcher tag = TAG.matcher(header.get().strip());
    return Expected.revision(tag.matches() ? Long.parseLong(tag.group(1)) : -1);
  }

  static String tag(long revision) {
    return "W/\"r" + revision + "\"";
  }

  <T> ScimAnswer answer(Reply<T> reply, Function<T, ScimAnswer> done) {
    return switch (reply) {
      case Reply.Done<T>(T value) -> done.apply(value);
      case Reply.Unknown<T>() -> throw ScimStop.notFound();
      case Reply.NotAllowed<T>() -> throw ScimStop.of(403, "this token may not keep people here");
      case Reply.Stale<T>() -> throw ScimStop.of(412, "someone has changed it in the meantime");
      case Reply.Faulty<T> faulty ->
          throw ScimStop.bad("invalidValue", "a member of the group is not known");
      case Reply.Refused<T>(Refusal.NameTaken(String name)) -> throw ScimStop.taken(name);
      case Reply.Refused<T>(Refusal why) -> throw ScimStop.of(409, why.toString());
      case Reply.Repeated<T> repeated -> throw new IllegalStateException("no key was sent");
    };
  }
}
