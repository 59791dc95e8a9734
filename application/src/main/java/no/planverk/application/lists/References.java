package no.planverk.application.lists;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the cells of a list name units or people: by the key of the other system, by a name that only
 * one has, or by identity.
 */
final class References<I> {
  private final Map<String, I> ids = new LinkedHashMap<>();
  private final Map<String, I> keys = new LinkedHashMap<>();
  private final Map<String, Set<I>> names = new LinkedHashMap<>();

  /** What a cell names. */
  sealed interface Found<I> {
    record One<I>(I id) implements Found<I> {}

    record None<I>() implements Found<I> {}

    record Several<I>() implements Found<I> {}
  }

  void add(I id, Optional<String> key, List<String> called) {
    ids.put(id.toString(), id);
    key.ifPresent(it -> keys.put(it, id));
    called.forEach(it -> names.computeIfAbsent(plain(it), any -> new LinkedHashSet<>()).add(id));
  }

  Found<I> find(String text) {
    I known = keys.getOrDefault(text, ids.get(text));
    if (known != null) {
      return new Found.One<>(known);
    }
    Set<I> named = names.getOrDefault(plain(text), Set.of());
    return switch (named.size()) {
      case 0 -> new Found.None<>();
      case 1 -> new Found.One<>(named.iterator().next());
      default -> new Found.Several<>();
    };
  }

  /** The shortest word that names it and nothing else. */
  String to(I id, Optional<String> key, String name) {
    Found<I> meant = new Found.One<>(id);
    return key.or(() -> Optional.of(name))
        .filter(it -> find(it).equals(meant) && it.equals(it.strip()))
        .orElseGet(id::toString);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
