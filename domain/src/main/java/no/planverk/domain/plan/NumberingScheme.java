package no.planverk.domain.plan;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.ElementKind;

/**
 * How a municipality numbers the elements of its plans.
 *
 * @param prefixes the letters before the number of a kind, where numbers go by kind; a kind without
 *     letters has no number
 */
public record NumberingScheme(Way way, Map<ElementKind, String> prefixes) {
  private static final Pattern PREFIX = Pattern.compile("\\p{L}{1,4}");

  /** The ways of numbering. */
  public enum Way {
    /** 1, 1.1, 1.1.1 by order. */
    DECIMAL,
    /** M1, M2, T1: each kind by itself through the whole plan. */
    BY_KIND,
    /** 2.1, 2.1.1: the number of the chapter first. */
    BY_CHAPTER,
    /** Without numbers. */
    NONE;

    /** {@code decimal}, {@code by-kind}, {@code by-chapter} or {@code none}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Way of(String id) {
      for (Way way : values()) {
        if (way.id().equals(id)) {
          return way;
        }
      }
      throw new InvalidValue("elements are not numbered " + id);
    }
  }

  /** What a municipality has that has chosen nothing. */
  public static final NumberingScheme USUAL =
      new NumberingScheme(
          Way.DECIMAL,
          Map.of(
              ElementKind.FOCUS_AREA, "S",
              ElementKind.GOAL, "M",
              ElementKind.STRATEGY, "ST",
              ElementKind.TRACK, "G",
              ElementKind.MEASURE, "T",
              ElementKind.ASSIGNMENT, "O",
              ElementKind.INVESTMENT, "I",
              ElementKind.CLIMATE_MEASURE, "K",
              ElementKind.INDICATOR, "IN"));

  public NumberingScheme {
    prefixes = prefixes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(prefixes));
    Set<String> taken = new HashSet<>();
    for (String prefix : prefixes.values()) {
      if (!isPrefix(prefix)) {
        throw new InvalidValue("a prefix is one to four letters, not " + prefix);
      }
      if (!taken.add(prefix.toLowerCase(Locale.ROOT))) {
        throw new InvalidValue("two kinds have the prefix " + prefix);
      }
    }
  }

  public static boolean isPrefix(String text) {
    return PREFIX.matcher(text).matches();
  }

  public NumberingScheme going(Way other) {
    return new NumberingScheme(other, prefixes);
  }

  public Optional<String> prefix(ElementKind kind) {
    return Optional.ofNullable(prefixes.get(kind));
  }
}
