package no.planverk.adapters.workspace;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;

/** What the page's script reads, as JSON. */
final class Json {
  static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  /** An object of texts: names and values in turn. */
  static JsonObject of(String... namesAndValues) {
    JsonObjectBuilder object = PROVIDER.createObjectBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return object.build();
  }

  static JsonObjectBuilder object() {
    return PROVIDER.createObjectBuilder();
  }
}
