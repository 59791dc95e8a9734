package no.planverk.adapters.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON schemas of wire records. What may be null in the record may be absent in the JSON. */
final class Schemas {
  private static final JsonProvider JSON = JsonProvider.provider();

  private final Map<String, JsonObject> named = new TreeMap<>();

  JsonObject of(Type type) {
    if (type instanceof Class<?> record && record.isRecord() && isWire(record)) {
      if (!named.containsKey(record.getSimpleName())) {
        named.put(record.getSimpleName(), JsonObject.EMPTY_JSON_OBJECT);
        named.put(record.getSimpleName(), schema(record));
      }
      return named(record.getSimpleName());
    }
    if (type instanceof ParameterizedType list) {
      return JSON.createObjectBuilder()
          .add("type", "array")
          .add("items", of(list.getActualTypeArguments()[0]))
          .build();
    }
    return type == Endpoint.Takes.Document.class ? named("PlanDocument") : simple(type);
  }

  private static boolean isWire(Class<?> record) {
    return record != Endpoint.Takes.Document.class;
  }

  private static JsonObject simple(Type type) {
    if (type == byte[].class) {
      return JSON.createObjectBuilder()
          .add("type", "string")
          .add("contentEncoding", "binary")
          .build();
    }
    String word =
        switch (type.getTypeName()) {
          case "java.lang.Integer", "int", "java.lang.Long", "long" -> "integer";
          case "java.lang.Boolean", "boolean" -> "boolean";
          default -> "string";
        };
    return JSON.createObjectBuilder().add("type", word).build();
  }

  private JsonObject schema(Class<?> record) {
    JsonObjectBuilder properties = JSON.createObjectBuilder();
    JsonArrayBuilder required = JSON.createArrayBuilder();
    boolean any = false;
    for (RecordComponent component : record.getRecordComponents()) {
      properties.add(component.getName(), of(component.getGenericType()));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
        any = true;
      }
    }
    JsonObjectBuilder schema =
        JSON.createObjectBuilder()
            .add("type", "object")
            .add("properties", properties)
            .add("additionalProperties", false);
    return any ? schema.add("required", required).build() : schema.build();
  }

  JsonObjectBuilder all() {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    named.forEach(all::add);
    return all;
  }

  static JsonObject page(JsonObject item) {
    return JSON.createObjectBuilder()
        .add("type", "object")
        .add(
            "properties",
            JSON.createObjectBuilder()
                .add("items", JSON.createObjectBuilder().add("type", "array").add("items", item))
                .add("next", JSON.createObjectBuilder().add("type", "string")))
        .add("required", JSON.createArrayBuilder().add("items"))
        .build();
  }

  static JsonObject named(String name) {
    return JSON.createObjectBuilder().add("$ref", "#/components/schemas/" + name).build();
  }
}
