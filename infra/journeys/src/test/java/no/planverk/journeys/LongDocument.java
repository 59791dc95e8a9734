package no.planverk.journeys;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A plan of about sixty pages as municipalities have them in Word. */
final class LongDocument {
  static final String TITLE = "Klimaplan 2026–2036";
  static final String FIRST = "Dette er den første teksten i planen.";
  static final List<String> GOALS = List.of("Utslippene er halvert", "Naturen tar ikke skade");
  static final List<String> MEASURES = List.of("Bygge ut fjernvarme", "Lade alle busser");

  private static final int CHAPTERS = 10;
  private static final int SECTIONS = 3;
  private static final int TEXTS = 12;

  /** Chapters, the sections in each, and one deeper section in each chapter. */
  static final int PARTS = CHAPTERS * (1 + SECTIONS + 1);

  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger bullets;

  private LongDocument() {
    document.createStyles();
    document.createFootnotes();
    style("Tittel", "Title");
    for (int level = 1; level <= 3; level++) {
      style("Overskrift" + level, "heading " + level);
    }
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    list.addNewLvl().setIlvl(BigInteger.ZERO);
    list.getLvlArray(0).addNewNumFmt().setVal(STNumberFormat.BULLET);
    bullets =
        document
            .createNumbering()
            .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
  }

  private void style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  static byte[] bytes() throws IOException {
    LongDocument made = new LongDocument();
    try (made.document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      made.all();
      made.document.write(out);
      return out.toByteArray();
    }
  }

  /** What every chapter says, paragraph by paragraph. */
  static List<String> paragraphs() {
    List<String> all = new ArrayList<>();
    for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
      for (int section = 1; section <= SECTIONS; section++) {
        for (int text = 1; text <= TEXTS; text++) {
          all.add(text(chapter, section, text));
        }
      }
    }
    return all;
  }

  private static String text(int chapter, int section, int number) {
    return "Avsnitt %d.%d.%d. ".formatted(chapter, section, number)
        + "Kommunen vil at folk skal bo godt, og planen sier hvordan. ".repeat(8).strip();
  }

  private void all() {
    say("Tittel", TITLE);
    for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
      say("Overskrift1", "Kapittel " + chapter);
      if (chapter == 1) {
        say("", FIRST);
      }
      for (int section = 1; section <= SECTIONS; section++) {
        say("Overskrift2", "Del %d.%d".formatted(chapter, section));
        for (int text = 1; text <= TEXTS; text++) {
          say("", text(chapter, section, text));
        }
      }
      say("Overskrift3", "Vedlegg til kapittel " + chapter);
      extras(chapter);
    }
  }

  private void extras(int chapter) {
    switch (chapter) {
      case 2 -> list(GOALS);
      case 3 -> list(MEASURES);
      case 4 -> list(List.of("et punkt", "et punkt til"));
      default -> {
        noted("En påstand i kapittel " + chapter, "Kilden til den.");
        picture(chapter, chapter % 2 == 0 ? "" : "Et kart over kommunen");
        table();
      }
    }
  }

  private void say(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(words);
  }

  private void list(List<String> items) {
    for (String item : items) {
      say("", item);
      document.getParagraphs().getLast().setNumID(bullets);
      document.getParagraphs().getLast().setNumILvl(BigInteger.ZERO);
    }
  }

  private void noted(String words, String note) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(words);
    var footnote = document.createFootnote();
    footnote.createParagraph().createRun().setText(note);
    paragraph.addFootnoteReference(footnote);
  }

  private void table() {
    XWPFTable table = document.createTable(3, 2);
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < 3; row++) {
      table.getRow(row).getCell(0).setText(row == 0 ? "År" : String.valueOf(2025 + row));
      table.getRow(row).getCell(1).setText(row == 0 ? "Tonn" : String.valueOf(row * 10));
    }
  }

  private void picture(int shade, String alt) {
    try {
      BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, shade);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      XWPFParagraph paragraph = document.createParagraph();
      paragraph
          .createRun()
          .addPicture(
              new ByteArrayInputStream(png.toByteArray()),
              PictureType.PNG,
              "bilde.png",
              Units.toEMU(40),
              Units.toEMU(30));
      paragraph
          .getRuns()
          .getFirst()
          .getCTR()
          .getDrawingArray(0)
          .getInlineArray(0)
          .getDocPr()
          .setDescr(alt);
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
