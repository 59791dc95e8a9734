package no.planverk.adapters.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to a resource (RFC 7644 § 3.5.2), taken apart into one path and one value each. The words
 * {@code op} and {@code path} may be in any case, and a value without a path may have paths as the
 * names of its members, as Entra ID sends them.
 */
record Patch(List<Step> steps) {
  /** What is done to an attribute. */
  enum Act {
    ADD,
    REPLACE,
    REMOVE
  }

  /** The path as it was written, and the value where there is one. */
  record Step(Act act, String path, Optional<JsonValue> value) {}

  static Patch parse(JsonObject body) {
    JsonValue operations = member(body, "Operations").orElse(JsonValue.NULL);
    if (!(operations instanceof JsonArray array) || array.isEmpty()) {
      throw ScimStop.bad("invalidSyntax", "Operations is a list of changes");
    }
    List<Step> steps = new ArrayList<>();
    for (JsonValue operation : array) {
      if (!(operation instanceof JsonObject object)) {
        throw ScimStop.bad("invalidSyntax", "a change is an object");
      }
      take(object, steps);
    }
    return new Patch(steps);
  }

  /** A whole resource, as changes of all that it says. */
  static Patch replacing(JsonObject resource) {
    List<Step> steps = new ArrayList<>();
    spread("", Act.REPLACE, resource, steps);
    return new Patch(steps);
  }

  private static void take(JsonObject operation, List<Step> steps) {
    Act act = act(Json.text(member(operation, "op")).orElse(""));
    Optional<String> path = Json.text(member(operation, "path")).filter(it -> !it.isBlank());
    Optional<JsonValue> value = member(operation, "value");
    if (path.isPresent()) {
      steps.add(new Step(act, path.get().strip(), value));
    } else if (act == Act.REMOVE) {
      throw ScimStop.bad("noTarget", "what is to be removed is not said");
    } else if (value.isPresent() && value.get() instanceof JsonObject members) {
      spread("", act, members, steps);
    } else {
      throw ScimStop.bad("invalidValue", "without a path the value is an object");
    }
  }

  private static Act act(String op) {
    return switch (op.toLowerCase(Locale.ROOT)) {
      case "add" -> Act.ADD;
      case "replace" -> Act.REPLACE;
      case "remove" -> Act.REMOVE;
      default -> throw ScimStop.bad("invalidSyntax", "a change is add, replace or remove");
    };
  }

  private static void spread(String above, Act act, JsonObject members, List<Step> steps) {
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      String path = above + member.getKey();
      if (member.getValue() instanceof JsonObject inner) {
        spread(path + (path.startsWith("urn:") && isSchema(path) ? ":" : "."), act, inner, steps);
      } else {
        steps.add(new Step(act, path, Optional.of(member.getValue())));
      }
    }
  }

  private static boolean isSchema(String path) {
    return path.endsWith(":User") || path.endsWith(":Group");
  }

  /** A member by its name in any case. */
  static Optional<JsonValue> member(JsonObject object, String name) {
    return object.entrySet().stream()
        .filter(it -> it.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .filter(it -> it != JsonValue.NULL)
        .findFirst();
  }
}
