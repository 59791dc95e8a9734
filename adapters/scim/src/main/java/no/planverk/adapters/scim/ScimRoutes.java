package no.planverk.adapters.scim;

import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.util.function.Function;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.IdentifyCaller;

/**
 * People and groups as the municipality's directory keeps them: SCIM 2.0 (RFC 7643, 7644) under
 * {@code /{t}/scim/v2}, with the habits of Entra ID.
 */
public final class ScimRoutes implements HttpService {
  private static final String BASE = "/{t}/scim/v2";
  private static final Method PATCH = Method.create("PATCH");

  private final ScimDoor door;
  private final UserRoutes users;
  private final GroupRoutes groups;
  private final Descriptions descriptions = new Descriptions();

  public ScimRoutes(
      FindMunicipality findMunicipality,
      IdentifyCaller identifyCaller,
      UserRoutes users,
      GroupRoutes groups) {
    this.door = new ScimDoor(findMunicipality, identifyCaller);
    this.users = users;
    this.groups = groups;
  }

  @Override
  public void routing(HttpRules rules) {
    on(rules, Method.GET, "/ServiceProviderConfig", descriptions::config);
    on(rules, Method.GET, "/ResourceTypes", descriptions::resourceTypes);
    on(rules, Method.GET, "/ResourceTypes/{id}", descriptions::resourceType);
    on(rules, Method.GET, "/Schemas", descriptions::schemas);
    on(rules, Method.GET, "/Schemas/{id}", descriptions::schema);
    on(rules, Method.POST, "/Users", users::add);
    on(rules, Method.GET, "/Users", users::find);
    on(rules, Method.GET, "/Users/{id}", users::read);
    on(rules, Method.PUT, "/Users/{id}", users::replace);
    on(rules, PATCH, "/Users/{id}", users::patch);
    on(rules, Method.DELETE, "/Users/{id}", users::remove);
    on(rules, Method.POST, "/Groups", groups::add);
    on(rules, Method.GET, "/Groups", groups::find);
    on(rules, Method.GET, "/Groups/{id}", groups::read);
    on(rules, Method.PUT, "/Groups/{id}", groups::replace);
    on(rules, PATCH, "/Groups/{id}", groups::patch);
    on(rules, Method.DELETE, "/Groups/{id}", groups::remove);
    rules.any(
        BASE + "/*",
        (request, response) ->
            ScimDoor.send(ScimStop.of(404, "there is no such endpoint"), response));
  }

  private void on(
      HttpRules rules, Method method, String path, Function<ScimCall, ScimAnswer> handler) {
    rules.route(
        method, BASE + path, (request, response) -> door.handle(handler, request, response));
  }
}
