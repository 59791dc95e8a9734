package no.planverk.adapters.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.planverk.domain.signin.Claims;

/**
 * Reads the claims of an ID token: words, numbers and truths as text, lists as many values. What
 * stands inside an object has its path as its name, as {@code realm_access.roles}.
 */
final class ClaimReading {
  private static final int DEEPEST = 3;

  private ClaimReading() {}

  static Claims of(Map<String, ?> json) {
    Map<String, Set<String>> values = new HashMap<>();
    read("", json, values, 0);
    return new Claims(values);
  }

  private static void read(
      String path, Map<?, ?> json, Map<String, Set<String>> values, int depth) {
    json.forEach(
        (name, value) -> {
          String claim = path.isEmpty() ? name.toString() : path + "." + name;
          if (value instanceof Map<?, ?> inner && depth < DEEPEST) {
            read(claim, inner, values, depth + 1);
          } else {
            Set<String> words = words(value);
            if (!words.isEmpty()) {
              values.put(claim, words);
            }
          }
        });
  }

  private static Set<String> words(Object value) {
    Set<String> words = new TreeSet<>();
    if (value instanceof Collection<?> many) {
      many.forEach(it -> words.addAll(words(it)));
    } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      words.add(value.toString());
    }
    return words;
  }
}
