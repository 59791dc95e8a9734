package no.planverk.infra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.planverk.adapters.http.FormToken;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SupportGrant;
import no.planverk.domain.tenant.TenantId;

/** Someone who asks a running service: with a session, with a token, or with nothing. */
final class Visitor {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningDemo demo;
  private final Map<String, String> headers;

  private Visitor(RunningDemo demo, Map<String, String> headers) {
    this.demo = demo;
    this.headers = headers;
  }

  static Visitor nobody(RunningDemo demo) {
    return new Visitor(demo, Map.of());
  }

  static Visitor withToken(RunningDemo demo, String token) {
    return new Visitor(demo, Map.of("Authorization", "Bearer " + token));
  }

  /** The first person by name who has that role, in a session of their own. */
  static Visitor signedIn(RunningDemo demo, Stores stores, TenantId tenant, TenantRole role) {
    return inSession(
        demo,
        stores,
        tenant,
        tx ->
            new Holder.OfPerson(
                tx.people().persons().stream()
                    .filter(it -> it.role() == role)
                    .min(Comparator.comparing(Person::name))
                    .map(Person::id)
                    .orElseThrow()));
  }

  /** The vendor's support, let in by an administrator. */
  static Visitor support(RunningDemo demo, Stores stores, TenantId tenant) {
    return inSession(demo, stores, tenant, Visitor::letIn);
  }

  private interface Holding {
    Holder in(TenantStores stores);
  }

  private static Holder letIn(TenantStores stores) {
    Instant now = Stores.CLOCK.instant();
    SupportGrant grant =
        stores
            .supportGrants()
            .open(now)
            .orElseGet(
                () ->
                    new SupportGrant(
                        new GrantId(UUID.randomUUID()),
                        "Test",
                        stores.people().persons().getFirst().id(),
                        now,
                        now.plus(Duration.ofHours(8)),
                        Optional.empty()));
    if (stores.supportGrants().open(now).isEmpty()) {
      stores.supportGrants().add(grant);
    }
    return new Holder.OfSupport(new OperatorId(UUID.randomUUID()), grant.id());
  }

  private static Visitor inSession(
      RunningDemo demo, Stores stores, TenantId tenant, Holding holding) {
    SessionSecret secret = SessionSecret.fresh();
    Instant now = Stores.CLOCK.instant();
    stores
        .transactions(it -> {})
        .inTransaction(
            tenant,
            tx -> {
              tx.sessions()
                  .add(
                      new StoredSession(
                          new SessionId(UUID.randomUUID()),
                          secret.hash(),
                          holding.in(tx),
                          new Identity("https://test.example", "test"),
                          Optional.empty(),
                          Optional.empty(),
                          "Test",
                          now,
                          now,
                          now.plus(Duration.ofHours(1)),
                          Optional.empty()));
              return secret;
            });
    Map<String, String> headers = new TreeMap<>();
    headers.put("Cookie", "planverk=" + secret.text());
    headers.put("Origin", demo.base());
    headers.put(FormToken.FIELD, FormToken.of(secret.text()));
    return new Visitor(demo, headers);
  }

  /** The cookie that this visitor comes with. */
  String cookie() {
    return headers.getOrDefault("Cookie", "");
  }

  HttpResponse<String> ask(String method, String path, String json) {
    boolean form = path.contains("/work") || path.contains("/sign-in") || path.contains("/login");
    boolean reads = method.equals("GET") || method.equals("HEAD");
    String token = headers.getOrDefault(FormToken.FIELD, "");
    String body = form ? FormToken.FIELD + "=" + token + json : json;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(demo.base() + path))
            .method(method, reads ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("If-Match", "*")
            .header(
                "Content-Type",
                form ? "application/x-www-form-urlencoded" : ValidBodies.mediaType(path));
    headers.forEach(request::header);
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
