package no.planverk.infra;

import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.planverk.adapters.http.StaticFiles;

/** Listens while services register their routes, and keeps them: each method with its address. */
final class RouteRecorder implements InvocationHandler {
  private static final Set<String> VERBS =
      Set.of("get", "post", "put", "delete", "head", "options", "patch", "any");

  private final String prefix;
  private final List<Route> routes;

  /** One of the service's addresses. */
  record Route(String method, String path) {}

  private RouteRecorder(String prefix, List<Route> routes) {
    this.prefix = prefix;
    this.routes = routes;
  }

  private static HttpRules into(List<Route> routes) {
    return rules("", routes);
  }

  /** Every address of a running service, each with its own method; not those that take any. */
  static List<Route> of(RunningDemo demo, Stores stores) {
    List<Route> routes = new ArrayList<>();
    Settings.Serving serving = demo.serving();
    Wiring wiring = new Wiring(stores, it -> {});
    StaticFiles staticFiles = new StaticFiles();
    StaffWiring staff = new StaffWiring(wiring, serving.signIn());
    Server.register(
        into(routes),
        wiring,
        staff,
        wiring.publicSite().pages(staticFiles, serving, staff.press(), tenant -> {}),
        staticFiles,
        serving);
    return routes.stream()
        .filter(it -> !it.method().equals("ANY") && !it.method().equals("HEAD"))
        .filter(it -> !it.path().startsWith("/static"))
        .toList();
  }

  private static HttpRules rules(String prefix, List<Route> routes) {
    return (HttpRules)
        Proxy.newProxyInstance(
            RouteRecorder.class.getClassLoader(),
            new Class<?>[] {HttpRules.class},
            new RouteRecorder(prefix, routes));
  }

  @Override
  public Object invoke(Object proxy, java.lang.reflect.Method called, Object[] args) {
    String name = called.getName();
    if (name.equals("register")) {
      String inner = args[0] instanceof String path ? prefix + path : prefix;
      for (HttpService service : services(args[args.length - 1])) {
        service.routing(rules(inner, routes));
      }
    } else if (name.equals("route")
        && args[0] instanceof Method method
        && args[1] instanceof String path) {
      routes.add(new Route(method.text(), prefix + path));
    } else if (VERBS.contains(name)) {
      String path = args.length > 0 && args[0] instanceof String given ? given : "/*";
      routes.add(new Route(name.toUpperCase(Locale.ROOT), prefix + path));
    }
    return proxy;
  }

  private static List<HttpService> services(Object given) {
    List<HttpService> services = new ArrayList<>();
    if (given.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(given); i++) {
        services.addAll(services(Array.get(given, i)));
      }
    } else if (given instanceof HttpService service) {
      services.add(service);
    }
    return services;
  }
}
