package no.planverk.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.HeardFact;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.sdg.SdgTag;
import org.junit.jupiter.api.Test;

class PublicDocumentsTest {
  private final JsonPublicDocuments documents = new JsonPublicDocuments();

  private static PublishedElement element(String title, List<PublishedElement> children) {
    return new PublishedElement(
        new PlacementId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8))),
        new ElementId(new UUID(2, 2)),
        ElementKind.MEASURE,
        Optional.of("A1"),
        title,
        Optional.of(new RichText("<p data-id=\"x\">Tekst</p>")),
        Optional.of("Teknisk"),
        List.of(SdgTag.of("13.2", Optional.of("fordi"))),
        Optional.of(new Due("2026-Q1")),
        Optional.of(new Due("2026")),
        Optional.of(MeasureStatus.STARTED),
        Optional.of(2),
        List.of(
            new Cost(
                2026,
                new BigDecimal("41.50"),
                Optional.of(Currency.NOK),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        IndicatorValues.NONE,
        List.of(new PlacementId(new UUID(3, 3))),
        children);
  }

  private static PublishedText text(String title) {
    return new PublishedText(
        new PlanId(new UUID(1, 1)),
        "no.strategy",
        title,
        Optional.of("Undertittel"),
        Language.NB,
        Optional.of(Period.years(2020, 2030)),
        Optional.of("Plan"),
        List.of("Over"),
        List.of(),
        List.of(SdgTag.of("3")),
        List.of(Theme.LAND_USE),
        List.of(element("Visjon", List.of())),
        List.of(
            new PublishedSection(
                new SectionId(new UUID(4, 4)),
                "Mål",
                List.of(
                    new PublishedSection.Prose(new RichText("<p>Hei</p>")),
                    new PublishedSection.Shown(
                        element("Ytre", List.of(element("Indre", List.of()))))),
                List.of())),
        List.of(),
        List.of(new PublishedFile("f", "a.pdf", "application/pdf", new FileHash("a".repeat(64)))));
  }

  @Test
  void a_public_document_reads_back_as_it_was() {
    assertThat(documents.text(documents.canonical(text("Plan")).json())).isEqualTo(text("Plan"));
  }

  @Test
  void the_same_document_has_the_same_hash_and_another_has_another() {
    assertThat(documents.canonical(text("Plan"))).isEqualTo(documents.canonical(text("Plan")));
    assertThat(documents.canonical(text("Plan")).hash())
        .isNotEqualTo(documents.canonical(text("Plam")).hash());
  }

  @Test
  void members_stand_in_canonical_order() {
    assertThat(documents.canonical(text("Plan")).json())
        .startsWith("{\"files\":[{\"key\":\"f\",\"mediaType\"");
  }

  @Test
  void facts_read_back_as_they_were() {
    PublicFacts facts =
        new PublicFacts(
            "no.strategy",
            "Plan",
            Optional.empty(),
            Language.NN,
            Optional.of(new Period(Optional.of(2020), Optional.empty())),
            Optional.empty(),
            List.of(SdgTag.of("11.a")),
            List.of(Theme.HEALTH),
            PublicStanding.IN_FORCE,
            Optional.of(
                new Decision(
                    "kommunestyret",
                    Optional.empty(),
                    LocalDate.of(2024, 6, 13),
                    Optional.of("44/24"),
                    Optional.empty())),
            Optional.of(LocalDate.of(2024, 6, 13)),
            Optional.empty(),
            List.of(
                new HeardFact(
                    HearingStage.PROPOSAL,
                    LocalDate.of(2024, 1, 1),
                    LocalDate.of(2024, 3, 1),
                    Optional.of(12))),
            Optional.of("https://example.org/plan.pdf"));

    assertThat(documents.facts(documents.write(facts))).isEqualTo(facts);
  }
}
