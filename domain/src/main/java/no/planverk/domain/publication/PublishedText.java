package no.planverk.domain.publication;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.sdg.SdgTag;

/**
 * The public document of a version: what everyone may read of a plan, built by naming each thing
 * that is public. Internal texts have no place here. Its canonical form is what is hashed.
 */
public record PublishedText(
    PlanId plan,
    String type,
    String title,
    Optional<String> subtitle,
    Language language,
    Optional<Period> period,
    Optional<String> owner,
    List<String> parents,
    List<String> replaces,
    List<SdgTag> sdg,
    List<Theme> themes,
    List<PublishedElement> words,
    List<PublishedSection> sections,
    List<PublishedElement> rest,
    List<PublishedFile> files) {
  public PublishedText {
    parents = List.copyOf(parents);
    replaces = List.copyOf(replaces);
    sdg = List.copyOf(sdg);
    themes = List.copyOf(themes);
    words = List.copyOf(words);
    sections = List.copyOf(sections);
    rest = List.copyOf(rest);
    files = List.copyOf(files);
  }

  /** Every element of the text as it reads, each before those under it. */
  public Stream<PublishedElement> allElements() {
    return topElements().flatMap(PublishedElement::withAllUnder);
  }

  /** The elements that stand under no other, as the text reads. */
  public Stream<PublishedElement> topElements() {
    return Stream.of(words.stream(), sections.stream().flatMap(this::shownIn), rest.stream())
        .flatMap(Function.identity());
  }

  private Stream<PublishedElement> shownIn(PublishedSection section) {
    return Stream.concat(
        section.blocks().stream()
            .filter(PublishedSection.Shown.class::isInstance)
            .map(it -> ((PublishedSection.Shown) it).element()),
        section.sections().stream().flatMap(this::shownIn));
  }
}
