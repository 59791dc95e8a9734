package no.planverk.adapters.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.HeardFact;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgTag;

/** Builds a plan with its facts and its text for tests. */
final class Volume {
  private final String slug;
  private final String title;
  private String type = "no.thematic-plan";
  private Language language = Language.NB;
  private Series series = Series.ADOPTED;
  private int number = 1;
  private PublicStanding standing = PublicStanding.IN_FORCE;
  private Optional<LocalDate> adopted = Optional.of(LocalDate.of(2024, 6, 18));
  private Optional<Period> period = Optional.of(Period.years(2024, 2035));
  private String unit = "Plan og utvikling";
  private Optional<String> subtitle = Optional.empty();
  private Optional<String> source = Optional.empty();
  private List<SdgTag> sdg = List.of();
  private List<Theme> themes = List.of();
  private final List<HeardFact> heard = new ArrayList<>();
  private final List<PublishedElement> words = new ArrayList<>();
  private final List<PublishedSection> sections = new ArrayList<>();
  private final List<PublishedElement> rest = new ArrayList<>();
  private final List<PublishedFile> files = new ArrayList<>();

  private Volume(String slug, String title) {
    this.slug = slug;
    this.title = title;
  }

  static Volume of(String slug, String title) {
    return new Volume(slug, title);
  }

  Volume type(String id) {
    type = id;
    return this;
  }

  Volume in(Language written) {
    language = written;
    return this;
  }

  Volume version(int which, PublicStanding now) {
    number = which;
    standing = now;
    return this;
  }

  Volume period(int from, int to) {
    period = Optional.of(Period.years(from, to));
    return this;
  }

  Volume adopted(LocalDate day) {
    adopted = Optional.of(day);
    return this;
  }

  Volume ownedBy(String name) {
    unit = name;
    return this;
  }

  Volume subtitled(String line) {
    subtitle = Optional.of(line);
    return this;
  }

  Volume proposal(LocalDate from, LocalDate to) {
    series = Series.HEARD;
    standing = PublicStanding.IN_HEARING;
    adopted = Optional.empty();
    return heard(from, to, Optional.empty());
  }

  Volume fallen() {
    standing = PublicStanding.HEARD;
    return this;
  }

  Volume heard(LocalDate from, LocalDate to, Optional<Integer> statements) {
    heard.add(new HeardFact(HearingStage.PROPOSAL, from, to, statements));
    return this;
  }

  Volume registered(String where) {
    series = Series.REGISTERED;
    standing = PublicStanding.REGISTERED;
    adopted = Optional.empty();
    source = Optional.of(where);
    return this;
  }

  Volume about(Theme... subjects) {
    themes = List.of(subjects);
    return this;
  }

  Volume sdg(SdgTag... tags) {
    sdg = List.of(tags);
    return this;
  }

  Volume words(Element... visionAndValues) {
    List.of(visionAndValues).forEach(it -> words.add(it.published()));
    return this;
  }

  Volume rest(Element... unnamed) {
    List.of(unnamed).forEach(it -> rest.add(it.published()));
    return this;
  }

  Volume section(PublishedSection section) {
    sections.add(section);
    return this;
  }

  Volume file(String key, String name, String mediaType, FileHash hash) {
    files.add(new PublishedFile(key, name, mediaType, hash));
    return this;
  }

  static PublishedSection section(
      String title, List<PublishedSection.Block> blocks, PublishedSection... under) {
    return new PublishedSection(new SectionId(UUID.randomUUID()), title, blocks, List.of(under));
  }

  static PublishedSection.Block prose(String html) {
    return new PublishedSection.Prose(new RichText(html));
  }

  static PublishedSection.Block shown(Element element) {
    return new PublishedSection.Shown(element.published());
  }

  Publication publication() {
    PlanId plan = new PlanId(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)));
    return new Publication(
        UUID.randomUUID(),
        plan,
        new Slug(slug),
        series,
        number,
        0,
        language,
        facts(),
        new ContentHash("0".repeat(64), "sha-256+rfc8785"),
        Instant.parse("2026-06-01T08:00:00Z"));
  }

  PublishedText text() {
    return new PublishedText(
        new PlanId(UUID.randomUUID()),
        type,
        title,
        subtitle,
        language,
        period,
        Optional.of("Plan og utvikling"),
        List.of("Kommuneplanens samfunnsdel 2021–2040"),
        List.of("Den gamle planen"),
        sdg,
        themes,
        words,
        sections,
        rest,
        files);
  }

  void on(Shelf.Room room) {
    if (series == Series.REGISTERED) {
      room.add(publication());
    } else {
      room.add(publication(), text());
    }
  }

  private PublicFacts facts() {
    return new PublicFacts(
        type,
        title,
        subtitle,
        language,
        period,
        Optional.of(unit),
        sdg,
        themes,
        standing,
        adopted.map(
            it ->
                new Decision(
                    "Kommunestyret",
                    Optional.empty(),
                    it,
                    Optional.of("26/41"),
                    Optional.of("pbl § 11-15"))),
        adopted,
        Optional.empty(),
        heard,
        source);
  }
}
