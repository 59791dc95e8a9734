package no.planverk.domain.signin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a verified ID token says of someone: each claim's name with its value or values. */
public record Claims(Map<String, Set<String>> values) {
  public Claims {
    values =
        values.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> Set.copyOf(it.getValue())));
  }

  public boolean has(String claim, String value) {
    return values.getOrDefault(claim, Set.of()).contains(value);
  }

  /** The value of a claim that has exactly one. */
  public Optional<String> one(String claim) {
    Set<String> found = values.getOrDefault(claim, Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }
}
