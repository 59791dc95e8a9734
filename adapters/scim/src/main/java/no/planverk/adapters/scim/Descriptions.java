package no.planverk.adapters.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.util.List;

/** What this service can do, in the standard's own words (RFC 7643 §§ 5 to 7). */
final class Descriptions {
  private final JsonObject config = read("service-provider-config.json").getJsonObject(0);
  private final JsonArray types = read("resource-types.json");
  private final JsonArray schemas = read("schemas.json");

  private static JsonArray read(String name) {
    InputStream file = Descriptions.class.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalStateException("missing " + name);
    }
    try (JsonReader reader = JsonProvider.provider().createReader(file)) {
      return reader.readArray();
    }
  }

  ScimAnswer config(ScimCall call) {
    return ScimAnswer.ok(config);
  }

  ScimAnswer resourceTypes(ScimCall call) {
    return ScimAnswer.ok(ScimList.whole(types.getValuesAs(JsonObject.class)));
  }

  ScimAnswer resourceType(ScimCall call) {
    return named(types.getValuesAs(JsonObject.class), call);
  }

  ScimAnswer schemas(ScimCall call) {
    return ScimAnswer.ok(ScimList.whole(schemas.getValuesAs(JsonObject.class)));
  }

  ScimAnswer schema(ScimCall call) {
    return named(schemas.getValuesAs(JsonObject.class), call);
  }

  private static ScimAnswer named(List<JsonObject> described, ScimCall call) {
    String id = call.request().path().pathParameters().get("id");
    return described.stream()
        .filter(it -> it.getString("id").equals(id))
        .findFirst()
        .map(ScimAnswer::ok)
        .orElseThrow(ScimStop::notFound);
  }
}
