package no.planverk.adapters.workspace;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.adapters.http.Doorkeeper.Presence;
import no.planverk.adapters.http.FormToken;
import no.planverk.adapters.http.SessionSeal;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.people.SignedIn;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.tenant.Tenant;

/** One visit to a staff page: in which municipality, by whom, with which words and which form. */
final class Visit {
  private final ServerRequest request;
  private final Tenant tenant;
  private final Optional<Presence> presence;
  private final Words words;
  private final Form form;
  private final Instant now;

  Visit(
      ServerRequest request,
      Tenant tenant,
      Optional<Presence> presence,
      Words words,
      Form form,
      Instant now) {
    this.request = request;
    this.tenant = tenant;
    this.presence = presence;
    this.words = words;
    this.form = form;
    this.now = now;
  }

  Tenant tenant() {
    return tenant;
  }

  Words words() {
    return words;
  }

  Form form() {
    return form;
  }

  Optional<SignedIn> signedIn() {
    return presence.map(Presence::who);
  }

  /** Who is signed in; pages for anyone have none. */
  SignedIn who() {
    return presence.orElseThrow(() -> new Turned(401, "signed-out")).who();
  }

  Actor actor() {
    return who().actor();
  }

  /** The person who is signed in; the vendor's support is none. */
  PersonId person() {
    return actor() instanceof Actor.StaffMember staff ? staff.person() : support();
  }

  private static PersonId support() {
    throw new Turned(403, "not-for-support");
  }

  boolean may(Act act) {
    return Rights.allow(actor(), act);
  }

  /** Turns away who may not; where only a form is shown no use case says so. */
  void require(Act act) {
    if (!may(act)) {
      throw new Turned(403, "not-allowed");
    }
  }

  /** As {@link #require(Act)}, in one plan. */
  void require(PlanCard card, Act act) {
    if (!card.may(act)) {
      throw new Turned(403, "not-allowed");
    }
  }

  Instant now() {
    return now;
  }

  /** The day it is in the municipality. */
  LocalDate today() {
    return LocalDate.ofInstant(now, tenant.country().zone());
  }

  /** The day on which something was, as the municipality's clocks show it. */
  LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, tenant.country().zone());
  }

  /** A moment as the municipality's clocks show it. */
  String time(Instant instant) {
    return words.time(instant, tenant.country().zone());
  }

  /** As {@link #time}, for tables. */
  String brief(Instant instant) {
    return words.brief(instant, tenant.country().zone());
  }

  /** What forms on this page carry. */
  String formToken() {
    return presence.map(it -> FormToken.of(it.secret())).orElse("");
  }

  /** Says of something that this session was shown it. */
  String seal(String what) {
    return presence.map(it -> SessionSeal.of(it.secret(), what)).orElse("");
  }

  boolean isSealed(String what, String seal) {
    return presence.map(it -> SessionSeal.isOf(it.secret(), what, seal)).orElse(false);
  }

  /** An address of the municipality: {@code /people} is {@code /fjordvik/people}. */
  String at(String path) {
    return "/" + tenant.slug() + path;
  }

  String segment(String name) {
    return request.path().pathParameters().get(name);
  }

  /** An id in the address; what is no id is nothing that is there. */
  UUID id(String name) {
    return idOf(name).orElseThrow(() -> new Turned(404, "not-found"));
  }

  /** The opaque id that the address has there, if it is one. */
  Optional<UUID> idOf(String name) {
    return Ids.read(segment(name));
  }

  /** A day that the address asks for, if it is one. */
  Optional<LocalDate> day(String name) {
    return query(name).flatMap(Form::asDay);
  }

  /** What a search form sent in the address. */
  Form search() {
    try {
      return Form.of(request.query().rawValue(), words);
    } catch (InvalidValue e) {
      throw new Turned(400, "faulty");
    }
  }

  Optional<String> query(String name) {
    return request
        .query()
        .first(name)
        .asOptional()
        .map(String::strip)
        .filter(it -> !it.isEmpty() && isPrintable(it));
  }

  private static boolean isPrintable(String text) {
    try {
      PlainText.check(text);
      return true;
    } catch (InvalidValue control) {
      return false;
    }
  }

  /** Whether a form was sent, rather than a page asked for. */
  boolean isSent() {
    return request.prologue().method().equals(Method.POST);
  }

  /** Whether the page's script asks, rather than the browser itself. */
  boolean isFromScript() {
    return accepts("application/json");
  }

  boolean accepts(String mediaType) {
    return request.headers().first(HeaderNames.ACCEPT).orElse("").contains(mediaType);
  }

  Optional<String> header(HeaderName name) {
    return request.headers().first(name);
  }

  /** The path and query of this visit, to come back to. */
  String here() {
    String query = request.query().rawValue();
    return request.path().rawPath() + (query.isEmpty() ? "" : "?" + query);
  }

  /** What a use case replied where only success has a page of its own; the rest turns away. */
  <T> T needed(Reply<T> reply) {
    return answer(reply, Function.identity());
  }

  <T, U> U answer(Reply<T> reply, Function<T, U> done) {
    return switch (reply) {
      case Reply.Done<T>(T value) -> done.apply(value);
      case Reply.Unknown<T>() -> throw new Turned(404, "not-found");
      case Reply.NotAllowed<T>() -> throw new Turned(403, "not-allowed");
      case Reply.Stale<T>() -> throw new Turned(409, "stale");
      case Reply.Faulty<T>(var faults) -> throw new Turned(400, "faulty");
      case Reply.Refused<T>(var why) -> throw new Turned(409, "refused");
      case Reply.Repeated<T>(var given) -> throw new Turned(409, "refused");
    };
  }
}
