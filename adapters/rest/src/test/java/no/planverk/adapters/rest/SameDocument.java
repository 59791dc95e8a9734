package no.planverk.adapters.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** A plan document as it is compared: nothing empty, member order free, texts as parsed HTML. */
final class SameDocument {
  private static final Set<String> HTML = Set.of("text", "internal");

  private SameDocument() {}

  static Object of(String json) {
    return value("", Received.parse(json));
  }

  private static Object value(String name, JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> members(value.asJsonObject());
      case ARRAY -> items(name, value.asJsonArray());
      case STRING -> string(name, ((JsonString) value).getString());
      case NUMBER, TRUE, FALSE, NULL -> value.toString();
    };
  }

  private static String string(String name, String text) {
    return HTML.contains(name) ? Jsoup.parseBodyFragment(text).body().html() : text;
  }

  private static Map<String, Object> members(JsonObject object) {
    Map<String, Object> members = new TreeMap<>();
    object.forEach(
        (name, value) -> {
          if (!isNothing(value)) {
            members.put(name, value(name, value));
          }
        });
    return members;
  }

  private static List<Object> items(String name, JsonArray array) {
    return array.stream().map(it -> value(name, it)).toList();
  }

  private static boolean isNothing(JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> true;
      case ARRAY -> value.asJsonArray().isEmpty();
      case OBJECT -> value.asJsonObject().isEmpty();
      case STRING -> ((JsonString) value).getString().isEmpty();
      case NUMBER, TRUE, FALSE -> false;
    };
  }
}
