package no.planverk.infra;

import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import io.helidon.http.PathMatcher;
import io.helidon.http.PathMatchers;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.util.Arrays;
import java.util.Optional;

/** Lets every address that answers GET answer HEAD too, so that no service needs to. */
record HeadRules(HttpRules rules) implements HttpRules {
  @Override
  public HttpRules register(HttpService... services) {
    rules.register(each(services));
    return this;
  }

  @Override
  public HttpRules register(String path, HttpService... services) {
    rules.register(path, each(services));
    return this;
  }

  private static HttpService[] each(HttpService... services) {
    return Arrays.stream(services)
        .map(it -> (HttpService) inner -> it.routing(new HeadRules(inner)))
        .toArray(HttpService[]::new);
  }

  @Override
  public HttpRules route(HttpRoute route) {
    rules.route(new WithHead(route));
    return this;
  }

  private record WithHead(HttpRoute route) implements HttpRoute {
    @Override
    public PathMatchers.MatchResult accepts(HttpPrologue asked) {
      PathMatchers.MatchResult own = route.accepts(asked);
      return own.accepted() || asked.method() != Method.HEAD ? own : route.accepts(asGet(asked));
    }

    @Override
    public PathMatchers.MatchResult accepts(HttpPrologue asked, ServerRequestHeaders headers) {
      PathMatchers.MatchResult own = route.accepts(asked, headers);
      return own.accepted() || asked.method() != Method.HEAD
          ? own
          : route.accepts(asGet(asked), headers);
    }

    private static HttpPrologue asGet(HttpPrologue asked) {
      return HttpPrologue.create(
          asked.rawProtocol(),
          asked.protocol(),
          asked.protocolVersion(),
          Method.GET,
          asked.uriPath(),
          asked.query(),
          asked.fragment());
    }

    @Override
    public Handler handler() {
      Handler handler = route.handler();
      return (request, response) -> handler.handle(request, HeadOnly.where(request, response));
    }

    @Override
    public Optional<PathMatcher> pathMatcher() {
      return route.pathMatcher();
    }
  }
}
