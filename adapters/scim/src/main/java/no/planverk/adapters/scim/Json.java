package no.planverk.adapters.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads JSON values as directories write them: more loosely than the standard. */
final class Json {
  private Json() {}

  static Optional<String> text(Optional<JsonValue> value) {
    return value
        .flatMap(
            it ->
                switch (it) {
                  case JsonString string -> Optional.of(string.getString());
                  case JsonNumber number -> Optional.of(number.toString());
                  default -> Optional.empty();
                })
        .map(String::strip)
        .filter(it -> !it.isEmpty());
  }

  /** True and false, also as words in any case. */
  static boolean truth(JsonValue value) {
    String word =
        value instanceof JsonString string
            ? string.getString().toLowerCase(Locale.ROOT)
            : value.toString();
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ScimStop.bad("invalidValue", "active is true or false");
    };
  }

  /** The objects of a list, or the one that stands alone. */
  static List<JsonObject> objects(JsonValue value) {
    return switch (value) {
      case JsonArray array ->
          array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList();
      case JsonObject object -> List.of(object);
      default -> List.of();
    };
  }

  /** The address for work, else the main one, else the first. */
  static Optional<String> email(JsonValue value) {
    if (value instanceof JsonString) {
      return text(Optional.of(value));
    }
    List<JsonObject> emails = objects(value);
    return emails.stream()
        .filter(it -> text(Patch.member(it, "type")).filter("work"::equalsIgnoreCase).isPresent())
        .findFirst()
        .or(
            () ->
                emails.stream()
                    .filter(it -> Patch.member(it, "primary").equals(Optional.of(JsonValue.TRUE)))
                    .findFirst())
        .or(() -> emails.stream().findFirst())
        .flatMap(it -> text(Patch.member(it, "value")));
  }
}
