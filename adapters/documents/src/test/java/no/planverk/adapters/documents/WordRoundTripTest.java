package no.planverk.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Files;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocument.Part;
import no.planverk.application.port.WordDocument.Piece;
import no.planverk.application.port.WordDocuments.Read;
import no.planverk.application.port.WordPaper;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What goes out to Word is what Word, and we, read again. */
class WordRoundTripTest {
  private static final byte[] MAP = DocxDocumentsTest.png(7);
  private static final FileHash HASH = new FileHash(Sha256.hex(MAP));
  private static final String KEY = "fig-" + HASH.hex().substring(0, 12);
  private static final List<String> PIECES =
      List.of(
          "<p>Byen er <strong>vår</strong>, se <a href=\"https://fjordvik.example/\">siden</a>"
              + " om CO<sub>2</sub>.</p>",
          "<ul><li>ett</li><li>to<ul><li>under to</li></ul></li></ul>",
          "<p>Og så:</p>",
          "<ol><li>først</li><li>sist</li></ol>",
          "<h3>Mellom</h3>",
          "<blockquote><p>Sitatet.</p></blockquote>",
          "<table><caption>Tall</caption><thead><tr><th scope=\"col\">År</th>"
              + "<th scope=\"col\">Tonn</th></tr></thead>"
              + "<tbody><tr><td>2030</td><td>5</td></tr></tbody></table>",
          "<figure><img alt=\"Kart over byen\" src=\""
              + KEY
              + "\"><figcaption>Figur 1</figcaption></figure>",
          "<p>Slutt.</p>");
  private static final ElementId GOAL = new ElementId(UUID.randomUUID());

  private final DocxDocuments documents = new DocxDocuments();

  private static PublishedSection section(
      String title, List<PublishedSection.Block> blocks, PublishedSection... under) {
    return new PublishedSection(new SectionId(UUID.randomUUID()), title, blocks, List.of(under));
  }

  private static PublishedElement goal() {
    return new PublishedElement(
        new PlacementId(UUID.randomUUID()),
        GOAL,
        ElementKind.MEASURE,
        Optional.of("1.2"),
        "Nye fortau",
        Optional.of(new RichText("<p>Langs skolen.</p>")),
        Optional.of("Teknisk"),
        List.of(),
        Optional.empty(),
        Optional.of(new Due("2027-Q3")),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Cost(
                2027,
                new BigDecimal("120000"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        IndicatorValues.NONE,
        List.of(),
        List.of());
  }

  private static PublishedText text(Language language) {
    return new PublishedText(
        new PlanId(UUID.randomUUID()),
        "no.strategy",
        "Byplan 2030",
        Optional.empty(),
        language,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            section(
                "Innledning",
                List.of(new PublishedSection.Prose(new RichText(String.join("", PIECES)))),
                section("Bakgrunn", List.of(), section("Historien", List.of()))),
            section("Tiltak", List.of(new PublishedSection.Shown(goal())))),
        List.of(),
        List.of(new PublishedFile(KEY, "kart.png", "image/png", HASH)));
  }

  private byte[] written(Map<ElementId, String> internal) {
    return documents.write(
        new WordPaper(
            text(Language.NB),
            internal,
            Map.of(HASH, new Files.Stored(HASH, "image/png", MAP)),
            Optional.of(new WordPaper.Named(Series.ADOPTED, 2, 1)),
            LocalDate.of(2026, 3, 2),
            "NOK"));
  }

  private static List<String> html(Part part) {
    return part.pieces().stream().map(Piece::html).toList();
  }

  @Test
  void what_was_written_is_read_as_the_same_sections_and_paragraphs() {
    WordDocument again = ((Read) documents.read(written(Map.of()))).document();

    assertThat(again.title()).contains(new Title("Byplan 2030"));
    assertThat(again.parts())
        .extracting(it -> it.level() + " " + it.heading().orElseThrow())
        .containsExactly("1 Innledning", "2 Bakgrunn", "3 Historien", "1 Tiltak");
    assertThat(html(again.parts().getFirst())).containsExactlyElementsOf(PIECES);
    assertThat(again.pictures()).extracting("hash").containsExactly(HASH);
    assertThat(again.remarks()).isEmpty();
  }

  @Test
  void an_element_has_its_number_its_facts_and_its_money() {
    WordDocument again = ((Read) documents.read(written(Map.of()))).document();

    assertThat(String.join("", html(again.parts().getLast())))
        .contains("1.2 Tiltak: Nye fortau")
        .contains("<p>Langs skolen.</p>")
        .contains("<td>Ansvarlig</td><td>Teknisk</td>")
        .contains("<td>Frist</td><td>3. kvartal 2027</td>")
        .contains("<caption>Kostnader</caption>")
        .contains("120&nbsp;000&nbsp;kr");
  }

  @Test
  void internal_text_comes_along_only_where_it_was_asked_for() throws IOException {
    assertThat(words(written(Map.of()))).doesNotContain("Hemmelig");
    assertThat(words(written(Map.of(GOAL, "<p>Hemmelig</p>")))).contains("Internt", "Hemmelig");
  }

  private static List<String> words(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  @Test
  void it_says_what_it_is_in_the_language_it_is_written_in() throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(Map.of())))) {
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Byplan 2030");
      assertThat(document.getHeaderList().getFirst().getText()).contains("Versjon 2, rettelse 1");
      assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getDocument().xmlText()).contains("TOC \\o");
      assertThat(document.getStyle().xmlText()).contains("nb-NO", "outlineLvl");
    }
  }

  @Test
  void every_language_has_the_same_words() {
    for (Language language : WordWords.SPOKEN) {
      assertThat(WordWords.keys(language)).isEqualTo(WordWords.keys(Language.NB));
    }
  }
}
