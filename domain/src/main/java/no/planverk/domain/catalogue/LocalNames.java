package no.planverk.domain.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a municipality calls kinds of elements and types of plans: its own word where it has one in
 * the language, else the catalogue's.
 */
public record LocalNames(List<LocalName> names) {
  /** A municipality that speaks as the catalogue does. */
  public static final LocalNames NONE = new LocalNames(List.of());

  public LocalNames {
    names = List.copyOf(names);
  }

  public String of(ElementKind kind, Language language) {
    return own(LocalName.Thing.KIND, kind.id(), language)
        .map(LocalName::singular)
        .orElseGet(() -> kind.name(language));
  }

  /** The word for several elements of the kind. */
  public String several(ElementKind kind, Language language) {
    return own(LocalName.Thing.KIND, kind.id(), language)
        .flatMap(LocalName::plural)
        .orElseGet(() -> kind.plural(language));
  }

  public String of(PlanType type, Language language) {
    return own(LocalName.Thing.TYPE, type.id(), language)
        .map(LocalName::singular)
        .orElseGet(() -> type.name(language));
  }

  /** The name of the type with that id, where there is such a type. */
  public Optional<String> ofType(String id, Language language) {
    return PlanTypes.find(id).map(it -> of(it, language));
  }

  /** The municipality's own word, where it has one. */
  public Optional<LocalName> own(LocalName.Thing what, String id, Language language) {
    return names.stream()
        .filter(it -> it.what() == what && it.id().equals(id) && it.language() == language)
        .findFirst();
  }
}
