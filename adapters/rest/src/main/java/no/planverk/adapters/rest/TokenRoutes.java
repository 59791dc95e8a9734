package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.MadeTokenBody;
import no.planverk.adapters.rest.wire.NewTokenBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.TokenBody;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.MadeToken;
import no.planverk.application.people.ReadTokens;
import no.planverk.application.people.TokenCard;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.TokenTerms;

/** API tokens: made, looked at and ended by administrators. */
public final class TokenRoutes implements RouteGroup {
  private static final int USUAL_DAYS = 90;

  private final ReadTokens readTokens;
  private final AddToken addToken;
  private final EndToken endToken;

  public TokenRoutes(ReadTokens readTokens, AddToken addToken, EndToken endToken) {
    this.readTokens = readTokens;
    this.addToken = addToken;
    this.endToken = endToken;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/tokens", "listTokens", "API tokens", TokenBody.class, this::list).listing(),
        Endpoint.post(
            "/tokens",
            "addToken",
            "Make an API token; its secret is told once",
            NewTokenBody.class,
            MadeTokenBody.class,
            this::add),
        Endpoint.get("/tokens/{id}", "readToken", "An API token", TokenBody.class, this::read),
        Endpoint.delete("/tokens/{id}", "endToken", "End an API token at once", this::end));
  }

  private Answer list(Call call) {
    return call.answer(
        readTokens.read(call.actor()),
        cards ->
            Answer.ok(
                Etag.ofList(cards.stream().map(Object::toString).collect(Collectors.joining(","))),
                PageBody.whole(cards.stream().map(TokenRoutes::body).toList())));
  }

  private Answer read(Call call) {
    TokenId id = new TokenId(call.id("id"));
    return call.answer(
        readTokens.read(call.actor()),
        cards ->
            cards.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> Answer.ok(Etag.of(it.revision()), body(it)))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private Answer add(Call call) {
    TokenTerms terms = terms(call.body(NewTokenBody.class));
    return call.<MadeToken>making(
        once -> addToken.add(call.actor(), once, terms),
        made -> answer(call, made.card(), Optional.of(made.secret())),
        made -> answer(call, made.card(), Optional.empty()));
  }

  private static TokenTerms terms(NewTokenBody body) {
    Faulty faulty = new Faulty();
    Optional<String> name =
        faulty
            .required("/name", body.name())
            .map(it -> faulty.made("/name", () -> TokenTerms.checkName(it)));
    Optional<TenantRole> role =
        faulty.required("/role", body.role(), FaultCode.NOT_IN_TABLE, TenantRole::of);
    TokenScope scope =
        faulty
            .value("/scope", body.scope(), FaultCode.NOT_IN_TABLE, TokenScope::of)
            .orElse(TokenScope.READ_AND_WRITE);
    int days = body.days() == null ? USUAL_DAYS : body.days();
    faulty.made("/days", () -> TokenTerms.checkDays(days));
    faulty.check();
    return new TokenTerms(name.orElseThrow(), role.orElseThrow(), scope, days);
  }

  private static Answer answer(Call call, TokenCard card, Optional<String> secret) {
    return Answer.created(
        call.address("/tokens/" + card.id()),
        Etag.of(card.revision()),
        new MadeTokenBody(
            card.id().toString(),
            card.name(),
            card.role().id(),
            card.scope().id(),
            card.expiresAt().toString(),
            secret.orElse(null)));
  }

  private Answer end(Call call) {
    return call.answer(
        endToken.end(call.actor(), new TokenId(call.id("id")), call.expected()),
        ended -> Answer.gone());
  }

  private static TokenBody body(TokenCard card) {
    return new TokenBody(
        card.id().toString(),
        card.name(),
        card.role().id(),
        card.scope().id(),
        card.createdAt().toString(),
        card.createdBy().map(PersonId::toString).orElse(null),
        card.expiresAt().toString(),
        card.lastUsedAt().map(Object::toString).orElse(null),
        card.endedAt().map(Object::toString).orElse(null));
  }
}
