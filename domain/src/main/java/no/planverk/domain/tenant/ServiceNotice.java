package no.planverk.domain.tenant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlainText;

/**
 * What the vendor tells the staff of municipalities on each of their pages, for some time.
 *
 * @param texts in one or more of the interface's four languages
 * @param tenants whom it is for; empty when it is for all
 * @param by the name of the operator who added it, where it was kept
 */
public record ServiceNotice(
    UUID id,
    Map<Language, String> texts,
    Set<TenantId> tenants,
    Instant from,
    Instant until,
    Optional<Instant> endedAt,
    Optional<String> by) {
  public static final int LONGEST = 500;

  private static final List<Language> LANGUAGES =
      List.of(Language.NB, Language.NN, Language.DA, Language.EN);

  public ServiceNotice {
    texts = Map.copyOf(texts);
    tenants = Set.copyOf(tenants);
    if (!until.isAfter(from)) {
      throw new InvalidValue("a notice is shown from one moment until a later one");
    }
    if (texts.isEmpty()) {
      throw new InvalidValue("a notice has a text in nb, nn, da or en");
    }
    texts.forEach(ServiceNotice::check);
  }

  /** A text in the language that it is in. */
  public record Said(Language language, String text) {}

  private static void check(Language language, String text) {
    if (!LANGUAGES.contains(language)) {
      throw new InvalidValue("a notice is in nb, nn, da or en, not " + language.tag());
    }
    if (text.isBlank() || text.length() > LONGEST) {
      throw new InvalidValue(
          "the text in %s is 1 to %d characters".formatted(language.tag(), LONGEST));
    }
    PlainText.check(text);
  }

  /** Whether staff of the municipality see it at that moment. */
  public boolean isShown(TenantId tenant, Instant at) {
    return (tenants.isEmpty() || tenants.contains(tenant))
        && !at.isBefore(from)
        && at.isBefore(endedAt.filter(it -> it.isBefore(until)).orElse(until));
  }

  /** In the reader's language, else in the one that they read most easily. */
  public Said said(Language reader) {
    return nearest(reader).stream()
        .flatMap(it -> Optional.ofNullable(texts.get(it)).map(text -> new Said(it, text)).stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<Language> nearest(Language reader) {
    return switch (reader) {
      case NB -> LANGUAGES;
      case NN -> List.of(Language.NN, Language.NB, Language.DA, Language.EN);
      case DA -> List.of(Language.DA, Language.NB, Language.NN, Language.EN);
      case EN, SE, SMJ, SMA -> List.of(Language.EN, Language.NB, Language.NN, Language.DA);
    };
  }
}
