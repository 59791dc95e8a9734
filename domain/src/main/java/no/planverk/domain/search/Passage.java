package no.planverk.domain.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;

/**
 * A piece of a published text that is found by itself: the plan as a whole, a section's own text,
 * or an element.
 *
 * @param subject the section or the placement of the element; of the plan as a whole, none
 * @param place the titles above it, from the outermost
 */
public record Passage(Kind kind, Optional<UUID> subject, String place, String title, String text) {
  private static final String INTO = " › ";
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{3,40}(?!\\p{L})");

  /** What is found. */
  public enum Kind {
    PLAN,
    SECTION,
    ELEMENT
  }

  /** Every passage of what is published, the plan itself first, then as it reads. */
  public static List<Passage> of(PublicFacts facts, Optional<PublishedText> text) {
    List<Passage> passages = new ArrayList<>();
    passages.add(
        new Passage(
            Kind.PLAN,
            Optional.empty(),
            "",
            facts.title(),
            Stream.of(facts.subtitle(), facts.owner())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "))));
    text.ifPresent(
        it -> {
          it.words().forEach(element -> add(passages, "", element));
          it.sections().forEach(section -> add(passages, "", section));
          it.rest().forEach(element -> add(passages, "", element));
        });
    return passages;
  }

  /**
   * The different words of a text in lower case, those that are too short to be mistaken left out.
   */
  public static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher next = LONG_WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (next.find()) {
      words.add(next.group());
    }
    return words;
  }

  private static void add(List<Passage> passages, String place, PublishedSection section) {
    String within = within(place, section.title());
    String prose =
        section.blocks().stream()
            .filter(PublishedSection.Prose.class::isInstance)
            .map(it -> ((PublishedSection.Prose) it).text().words())
            .collect(Collectors.joining(" "));
    passages.add(
        new Passage(
            Kind.SECTION, Optional.of(section.id().value()), place, section.title(), prose));
    section.blocks().stream()
        .filter(PublishedSection.Shown.class::isInstance)
        .forEach(it -> add(passages, within, ((PublishedSection.Shown) it).element()));
    section.sections().forEach(it -> add(passages, within, it));
  }

  private static void add(List<Passage> passages, String place, PublishedElement element) {
    passages.add(
        new Passage(
            Kind.ELEMENT,
            Optional.of(element.placement().value()),
            place,
            element.title(),
            Stream.concat(element.text().map(RichText::words).stream(), element.owner().stream())
                .collect(Collectors.joining(". "))));
    element.children().forEach(it -> add(passages, within(place, element.title()), it));
  }

  /** A section is often called as the element that it shows; one name is enough. */
  private static String within(String place, String title) {
    if (place.equals(title) || place.endsWith(INTO + title)) {
      return place;
    }
    return place.isEmpty() ? title : place + INTO + title;
  }
}
