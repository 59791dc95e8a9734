package no.planverk.adapters.rest;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.input.GivenAnswer;
import no.planverk.domain.person.Actor;
import no.planverk.domain.tenant.Tenant;

/** One request: to which municipality, by whom, in which language, with which body. */
final class Call {
  private static final Pattern OPAQUE = Pattern.compile("[0-9a-f-]{1,64}");
  private static final HeaderName IDEMPOTENCY_KEY = HeaderNames.create("Idempotency-Key");

  private final ServerRequest request;
  private final Tenant tenant;
  private final Actor actor;
  private final Language language;
  private final byte[] body;

  Call(ServerRequest request, Tenant tenant, Actor actor, Language language, byte[] body) {
    this.request = request;
    this.tenant = tenant;
    this.actor = actor;
    this.language = language;
    this.body = body;
  }

  Tenant tenant() {
    return tenant;
  }

  Actor actor() {
    return actor;
  }

  Language language() {
    return language;
  }

  byte[] bytes() {
    return body;
  }

  /** The body as a wire record; an absent body is an empty object. */
  <T> T body(Class<T> record) {
    byte[] json = body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body;
    return RequestBody.bind(json, record);
  }

  PlanId planId() {
    return new PlanId(id("id"));
  }

  /** An id in the address; what is no id is nothing that is there. */
  UUID id(String name) {
    String text = segment(name);
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
        return id;
      }
    } catch (IllegalArgumentException notAnId) {
      // answered below
    }
    throw new Stop(Problem.of(404, "not-found"));
  }

  /** The opaque id of what the operation is about, where its address ends with one. */
  Optional<String> objectOf(Endpoint endpoint) {
    return endpoint.parameters().reversed().stream()
        .findFirst()
        .map(this::segment)
        .filter(it -> OPAQUE.matcher(it).matches());
  }

  /** The plan that the operation is about. */
  Optional<PlanId> planOf(Endpoint endpoint) {
    return endpoint.path().startsWith("/plans/{id}") ? Optional.of(planId()) : Optional.empty();
  }

  String segment(String name) {
    return request.path().pathParameters().get(name);
  }

  Optional<String> query(String name) {
    return request
        .query()
        .first(name)
        .asOptional()
        .filter(it -> !it.isEmpty())
        .map(it -> printable(name, it));
  }

  private static String printable(String name, String text) {
    try {
      return PlainText.check(text);
    } catch (InvalidValue e) {
      throw BadInput.at("/" + name, FaultCode.CONTROL_CHARACTER);
    }
  }

  boolean flag(String name) {
    return query(name)
        .map(
            it ->
                switch (it) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw BadInput.at("/" + name, FaultCode.WRONG_TYPE, "true | false");
                })
        .orElse(false);
  }

  Optional<String> header(HeaderName name) {
    return request.headers().first(name);
  }

  /** What If-Match says; without it the request is refused (428). */
  Expected expected() {
    return Etag.expected(ifMatch());
  }

  String ifMatch() {
    return header(HeaderNames.IF_MATCH)
        .orElseThrow(() -> new Stop(Problem.of(428, "if-match-missing")));
  }

  /** The address of something in this municipality's API. */
  String address(String path) {
    return "/" + tenant.slug() + "/api/v1" + path;
  }

  /** Answers what a use case replied. */
  <T> Answer answer(Reply<T> reply, Function<T, Answer> done) {
    return switch (reply) {
      case Reply.Done<T>(T value) -> done.apply(value);
      case Reply.Unknown<T>() -> throw new Stop(Problem.of(404, "not-found"));
      case Reply.NotAllowed<T>() -> throw new Stop(Problem.of(403, "not-allowed"));
      case Reply.Stale<T>() -> throw new Stop(Problem.of(412, "stale"));
      case Reply.Faulty<T>(var faults) -> throw new BadInput(faults);
      case Reply.Refused<T>(var why) -> throw new Stop(Refusals.problem(why));
      case Reply.Repeated<T>(GivenAnswer given) ->
          new Answer(
              given.status(), given.location(), Optional.empty(), new Answer.Ready(given.body()));
    };
  }

  /** Runs a use case that makes something, once for a key, and answers what it made. */
  <T> Answer making(Function<Once<T>, Reply<T>> make, Function<T, Answer> made) {
    Once<T> once = new Once<>(key(), digest(), value -> given(made.apply(value)));
    return answer(make.apply(once), made);
  }

  /** As above, where not all that is answered may be kept for a repetition. */
  <T> Answer making(
      Function<Once<T>, Reply<T>> make, Function<T, Answer> made, Function<T, Answer> kept) {
    Once<T> once = new Once<>(key(), digest(), value -> given(kept.apply(value)));
    return answer(make.apply(once), made);
  }

  private static GivenAnswer given(Answer answer) {
    return new GivenAnswer(
        answer.status(), answer.location(), RequestBody.JSONB.toJson(answer.body()));
  }

  private Optional<String> key() {
    Optional<String> key = header(IDEMPOTENCY_KEY);
    key.filter(it -> it.isEmpty() || it.length() > 255 || !isPrintableAscii(it))
        .ifPresent(
            it -> {
              throw new Stop(Problem.of(400, "bad-idempotency-key"));
            });
    return key;
  }

  private static boolean isPrintableAscii(String text) {
    return text.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
  }

  private String digest() {
    return Sha256.hex(
        request.prologue().method().text()
            + " "
            + request.prologue().uriPath().rawPath()
            + "?"
            + request.query().rawValue()
            + "\n"
            + Sha256.hex(body));
  }
}
