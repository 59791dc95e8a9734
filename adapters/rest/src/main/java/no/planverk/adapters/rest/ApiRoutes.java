package no.planverk.adapters.rest;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.RateLimits;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.domain.catalogue.Language;

/** The HTTP API: all operations under {@code /{t}/api/v1}, and the document that describes them. */
public final class ApiRoutes implements HttpService {
  static final String BASE = "/{t}/api/v1";

  private final Door door;
  private final List<Endpoint> endpoints;

  public ApiRoutes(
      Doorkeeper doorkeeper,
      IdentifyCaller identifyCaller,
      NoteRefusal noteRefusal,
      RateLimits limits,
      long bodyLimit,
      List<RouteGroup> groups) {
    this.door = new Door(doorkeeper, identifyCaller, noteRefusal, new Gate(limits), bodyLimit);
    List<Endpoint> all = new ArrayList<>();
    groups.forEach(group -> group.endpoints().forEach(it -> all.add((Endpoint) it)));
    OpenApi openApi = new OpenApi(all);
    all.add(openApi.endpoint());
    this.endpoints = List.copyOf(all);
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }

  @Override
  public void routing(HttpRules rules) {
    for (Endpoint endpoint : endpoints) {
      rules.route(
          endpoint.method(),
          BASE + endpoint.path(),
          (request, response) -> door.handle(endpoint, request, response));
    }
    endpoints.stream()
        .filter(it -> it.method().equals(Method.GET))
        .forEach(
            it ->
                rules.route(
                    Method.HEAD,
                    BASE + it.path(),
                    (request, response) -> door.handle(it, request, response)));
    rules.any(BASE + "/*", this::unknown);
  }

  /** An address that is there for other methods, or not at all. */
  private void unknown(ServerRequest request, ServerResponse response) {
    Language language =
        Wording.language(request.headers().first(HeaderNames.ACCEPT_LANGUAGE), Language.EN);
    String path = request.path().path();
    List<String> methods =
        endpoints.stream()
            .filter(it -> matches(it, path))
            .flatMap(it -> allowed(it.method()).stream())
            .distinct()
            .sorted()
            .toList();
    if (methods.isEmpty()) {
      Door.send(Problem.of(404, "not-found"), language, response);
      return;
    }
    response.header(HeaderNames.ALLOW, methods.stream().collect(Collectors.joining(", ")));
    Door.send(
        Problem.of(405, "method-not-allowed", request.prologue().method().text()),
        language,
        response);
  }

  private static List<String> allowed(Method method) {
    return method.equals(Method.GET) ? List.of("GET", "HEAD") : List.of(method.text());
  }

  private static boolean matches(Endpoint endpoint, String path) {
    String pattern =
        Pattern.compile("\\{[^}]+\\}")
            .splitAsStream(BASE + endpoint.path())
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+"));
    boolean endsOpen = endpoint.path().endsWith("}");
    return Optional.of(pattern + (endsOpen ? "[^/]+" : "")).filter(path::matches).isPresent();
  }
}
