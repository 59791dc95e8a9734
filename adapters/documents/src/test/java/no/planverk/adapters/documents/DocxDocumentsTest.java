package no.planverk.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocument.Entry;
import no.planverk.application.port.WordDocument.Part;
import no.planverk.application.port.WordDocument.Piece;
import no.planverk.application.port.WordDocuments.Read;
import no.planverk.application.port.WordDocuments.Reading;
import no.planverk.application.port.WordDocuments.Unreadable;
import no.planverk.application.port.WordDocuments.Why;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.WordRemark;
import no.planverk.domain.input.WordRemark.About;
import org.junit.jupiter.api.Test;

/** Word documents are read as people write them, and what is none is refused. */
class DocxDocumentsTest {
  private final DocxDocuments documents = new DocxDocuments();

  private WordDocument read(WordFile file) {
    Reading reading = documents.read(file.bytes());
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read) reading).document();
  }

  private static WordFile norwegian() {
    return new WordFile()
        .style("Tittel", "Title", "")
        .style("Overskrift1", "heading 1", "")
        .style("Overskrift2", "heading 2", "")
        .style("Kapittel", "Kommunens kapittel", "Overskrift1")
        .style("INNH1", "toc 1", "")
        .style("Bildetekst", "caption", "");
  }

  static byte[] png(int shade) {
    try {
      BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, shade);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String html(Part part) {
    return String.join("", part.pieces().stream().map(Piece::html).toList());
  }

  private static List<String> headings(WordDocument document) {
    return document.parts().stream()
        .map(it -> it.level() + " " + it.heading().map(Title::value).orElse("–"))
        .toList();
  }

  @Test
  void headings_are_known_by_the_names_and_kin_of_their_styles() {
    WordDocument document =
        read(
            norwegian()
                .styled("Tittel", "Klimaplan 2030")
                .styled("INNH1", "Innledning  3")
                .text("Vedtatt i fjor.")
                .styled("Overskrift1", "Innledning")
                .text("Om planen.")
                .styled("Overskrift2", "Bakgrunn")
                .text("Hvorfor.")
                .styled("Kapittel", "Mål"));

    assertThat(document.title()).contains(new Title("Klimaplan 2030"));
    assertThat(headings(document)).containsExactly("1 –", "1 Innledning", "2 Bakgrunn", "1 Mål");
    assertThat(html(document.parts().getFirst())).isEqualTo("<p>Vedtatt i fjor.</p>");
  }

  @Test
  void tables_pictures_and_captions_keep_what_makes_them_readable() {
    WordDocument document =
        read(
            norwegian()
                .styled("Overskrift1", "Tall")
                .styled("Bildetekst", "Tabell 1")
                .table(List.of(List.of("År", "Tonn"), List.of("2030", "5")), true)
                .picture(png(1), "Kart over byen")
                .styled("Bildetekst", "Figur 1")
                .picture(png(2), ""));

    Part part = document.parts().getFirst();
    assertThat(html(part))
        .contains("<caption>Tabell 1</caption>")
        .contains("<th scope=\"col\">År</th>")
        .contains("<td>2030</td>")
        .contains("alt=\"Kart over byen\"")
        .contains("<figcaption>Figur 1</figcaption>");
    assertThat(document.pictures()).extracting("described").containsExactly(true, false);
    assertThat(document.remarks())
        .containsExactly(new WordRemark(About.UNDESCRIBED_PICTURE, "Tall", ""));
  }

  @Test
  void each_list_has_its_items_with_what_stands_under_them() {
    WordDocument document =
        read(
            norwegian()
                .styled("Overskrift1", "Mål")
                .list("Kutte utslipp", "Spare vann", "  i sommer", "  i vinter")
                .text("Og tiltak:")
                .list("Bygge sykkelvei"));

    Part part = document.parts().getFirst();
    assertThat(part.lists()).extracting("number").containsExactly(1, 2);
    List<Entry> entries = part.lists().getFirst().entries();
    assertThat(entries).extracting(Entry::words).containsExactly("Kutte utslipp", "Spare vann");
    assertThat(entries.get(1).html().orElseThrow())
        .isEqualTo("<ul><li>i sommer</li><li>i vinter</li></ul>");
  }

  @Test
  void what_does_not_come_along_is_told_with_its_place() {
    WordDocument document =
        read(
            norwegian()
                .styled("Overskrift1", "Mål")
                .noted("Utslippene faller.", "Kilde: SSB.")
                .tracked("nytt", "gammelt")
                .linked("Les mer", "file:///c:/plan.docx")
                .linked("Nettsiden", "https://fjordvik.example/")
                .styled("Ukjent", "Med en stil som ikke finnes"));

    assertThat(html(document.parts().getFirst()))
        .contains("faller.<sup>1</sup>")
        .contains("<p><sup>1</sup> Kilde: SSB.</p>")
        .contains("<p>nytt</p>")
        .doesNotContain("gammelt")
        .doesNotContain("file:")
        .contains("<a href=\"https://fjordvik.example/\">Nettsiden</a>");
    assertThat(document.remarks())
        .contains(
            new WordRemark(About.FOOTNOTE, "Mål", "Kilde: SSB."),
            new WordRemark(About.LINK, "Mål", "Les mer"),
            new WordRemark(About.INSERTED, "Mål", "nytt"),
            new WordRemark(About.DELETED, "Mål", "gammelt"));
  }

  private Why why(byte[] bytes) {
    Reading reading = documents.read(bytes);
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).why();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void what_is_no_word_document_is_refused_with_the_reason() throws IOException {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] encrypted = Arrays.copyOf(ole, ole.length + name.length);
    System.arraycopy(name, 0, encrypted, ole.length, name.length);

    assertThat(why("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.NOT_WORD);
    assertThat(why(ole)).isEqualTo(Why.OLD_WORD);
    assertThat(why(encrypted)).isEqualTo(Why.ENCRYPTED);
    assertThat(why(zip("xl/workbook.xml", "<a/>".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.NOT_WORD);
    assertThat(why(zip("word/document.xml", "<a>".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.BROKEN);
    byte[] whole = norwegian().text("Hei").bytes();
    assertThat(why(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Why.BROKEN);
  }

  @Test
  void what_grows_beyond_measure_or_names_things_outside_is_refused() throws IOException {
    assertThat(why(zip("word/document.xml", new byte[30 * 1024 * 1024]))).isEqualTo(Why.TOO_LARGE);
    assertThat(why(zip("word/media/a.png", new byte[170 * 1024 * 1024]))).isEqualTo(Why.TOO_LARGE);
    String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    assertThat(why(zip("word/document.xml", outside.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.BROKEN);
    String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);
    assertThat(why(zip("word/document.xml", deep.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Why.BROKEN);
  }
}
