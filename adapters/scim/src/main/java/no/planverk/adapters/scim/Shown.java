package no.planverk.adapters.scim;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which attributes of a resource are asked for (RFC 7644 § 3.9). */
record Shown(Optional<Set<String>> only, Set<String> without) {
  private static final Set<String> ALWAYS = Set.of("schemas", "id");

  static Shown wanted(ScimCall call) {
    return new Shown(
        call.query("attributes").map(Shown::names),
        call.query("excludedAttributes").map(Shown::names).orElse(Set.of()));
  }

  /** The names of whole attributes: of {@code name.formatted} all of {@code name} is shown. */
  private static Set<String> names(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(it -> ScimFilter.attribute(it.strip()))
        .map(it -> it.startsWith("urn:") ? it : it.split("\\.", 2)[0])
        .collect(Collectors.toSet());
  }

  boolean shows(String attribute) {
    String name = attribute.toLowerCase(Locale.ROOT);
    return ALWAYS.contains(name)
        || (only.map(it -> it.contains(name)).orElse(true) && !without.contains(name));
  }

  JsonObject of(JsonObject resource) {
    JsonObjectBuilder shown = JsonProvider.provider().createObjectBuilder();
    resource.forEach(
        (name, value) -> {
          if (shows(name)) {
            shown.add(name, value);
          }
        });
    return shown.build();
  }
}
