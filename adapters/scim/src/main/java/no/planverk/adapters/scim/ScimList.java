package no.planverk.adapters.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.function.Function;

/** Pages of resources (RFC 7644 § 3.4.2): numbered from 1, at most 200 at a time. */
record ScimList(int startIndex, int count) {
  private static final int USUAL = 100;
  private static final int MOST = 200;

  static ScimList wanted(ScimCall call) {
    return new ScimList(
        Math.max(1, number(call, "startIndex", 1)),
        Math.clamp(number(call, "count", USUAL), 0, MOST));
  }

  private static int number(ScimCall call, String name, int otherwise) {
    try {
      return call.query(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw ScimStop.bad("invalidValue", name + " is a number");
    }
  }

  <T> JsonObject page(List<T> found, Function<T, JsonObject> shown) {
    int from = Math.min(startIndex - 1, found.size());
    List<T> page = found.subList(from, Math.min(found.size(), from + count));
    return list(found.size(), startIndex, page.stream().map(shown).toList());
  }

  static JsonObject whole(List<JsonObject> resources) {
    return list(resources.size(), 1, resources);
  }

  private static JsonObject list(int total, int startIndex, List<JsonObject> resources) {
    JsonProvider json = JsonProvider.provider();
    JsonArrayBuilder shown = json.createArrayBuilder();
    resources.forEach(shown::add);
    return json.createObjectBuilder()
        .add(
            "schemas",
            json.createArrayBuilder().add("urn:ietf:params:scim:api:messages:2.0:ListResponse"))
        .add("totalResults", total)
        .add("startIndex", startIndex)
        .add("itemsPerPage", resources.size())
        .add("Resources", shown)
        .build();
  }
}
