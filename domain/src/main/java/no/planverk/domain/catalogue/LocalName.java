package no.planverk.domain.catalogue;

import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * A municipality's own word, in one language, for a kind of element or a type of plan. The id stays
 * the catalogue's. Without a plural of its own it has the catalogue's.
 */
public record LocalName(
    Thing what, String id, Language language, String singular, Optional<String> plural) {
  private static final int LONGEST = 80;

  /** What is named. */
  public enum Thing {
    KIND,
    TYPE;

    /** {@code kind} or {@code type}. */
    public String id() {
      return this == KIND ? "kind" : "type";
    }

    public static Thing of(String id) {
      for (Thing thing : values()) {
        if (thing.id().equals(id)) {
          return thing;
        }
      }
      throw new InvalidValue("a kind or a type has a name, not a " + id);
    }
  }

  public LocalName {
    check(singular);
    plural.ifPresent(LocalName::check);
    if (what == Thing.KIND) {
      ElementKind.of(id);
    } else if (PlanTypes.find(id).isEmpty()) {
      throw new InvalidValue("there is no type of plan called " + id);
    }
  }

  public static LocalName of(
      ElementKind kind, Language language, String singular, Optional<String> plural) {
    return new LocalName(Thing.KIND, kind.id(), language, singular, plural);
  }

  public static LocalName of(PlanType type, Language language, String name) {
    return new LocalName(Thing.TYPE, type.id(), language, name, Optional.empty());
  }

  /** The word, if it can be one: 1 to 80 characters on one line. */
  public static String check(String word) {
    if (word.isBlank() || word.length() > LONGEST || word.contains("\n")) {
      throw new InvalidValue("a name is 1 to 80 characters on one line");
    }
    return PlainText.check(word);
  }
}
