package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What someone typed to say which of the named things they mean. */
sealed interface Wanted {
  /** Nothing was typed. */
  record Any() implements Wanted {}

  record One(UUID id) implements Wanted {}

  /** More than one is called so: their ids and names. */
  record Several(Map<UUID, String> which) implements Wanted {}

  record Nobody() implements Wanted {}

  /** Its id, its whole name, or a part of it. */
  static Wanted of(String typed, Map<UUID, String> names) {
    if (typed.isEmpty()) {
      return new Any();
    }
    Optional<UUID> id = id(typed);
    if (id.isPresent()) {
      return new One(id.get());
    }
    String sought = typed.toLowerCase(Locale.ROOT);
    List<UUID> exact = new ArrayList<>();
    Map<UUID, String> partly = new LinkedHashMap<>();
    names.forEach(
        (key, name) -> {
          String called = name.toLowerCase(Locale.ROOT);
          if (called.equals(sought)) {
            exact.add(key);
          }
          if (called.contains(sought)) {
            partly.put(key, name);
          }
        });
    if (exact.size() == 1) {
      return new One(exact.getFirst());
    }
    return switch (partly.size()) {
      case 0 -> new Nobody();
      case 1 -> new One(partly.keySet().iterator().next());
      default -> new Several(partly);
    };
  }

  static Optional<UUID> id(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equals(text.toLowerCase(Locale.ROOT))
          ? Optional.of(id)
          : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
