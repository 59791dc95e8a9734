package no.planverk.adapters.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document as people write them, for tests. */
final class WordFile {
  private final XWPFDocument document = new XWPFDocument();
  private final BigInteger bullets;

  WordFile() {
    document.createStyles();
    document.createFootnotes();
    bullets = bullets();
  }

  private BigInteger bullets() {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    for (int level = 0; level < 2; level++) {
      var lvl = list.addNewLvl();
      lvl.setIlvl(BigInteger.valueOf(level));
      lvl.addNewNumFmt().setVal(STNumberFormat.BULLET);
      lvl.addNewLvlText().setVal("•");
    }
    return document
        .createNumbering()
        .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
  }

  /** A paragraph style; {@code based} is the id of the one it is made from, or nothing. */
  WordFile style(String id, String name, String based) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (!based.isEmpty()) {
      style.addNewBasedOn().setVal(based);
    }
    document.getStyles().addStyle(new XWPFStyle(style));
    return this;
  }

  WordFile styled(String style, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(words);
    return this;
  }

  WordFile text(String words) {
    document.createParagraph().createRun().setText(words);
    return this;
  }

  WordFile linked(String words, String address) {
    document.createParagraph().createHyperlinkRun(address).setText(words);
    return this;
  }

  WordFile noted(String words, String note) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(words);
    var footnote = document.createFootnote();
    footnote.createParagraph().createRun().setText(note);
    paragraph.addFootnoteReference(footnote);
    return this;
  }

  WordFile list(String... items) {
    for (String item : items) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setNumID(bullets);
      paragraph.setNumILvl(item.startsWith("  ") ? BigInteger.ONE : BigInteger.ZERO);
      paragraph.createRun().setText(item.strip());
    }
    return this;
  }

  WordFile table(List<List<String>> rows, boolean headed) {
    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
    for (int row = 0; row < rows.size(); row++) {
      for (int cell = 0; cell < rows.get(row).size(); cell++) {
        table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
      }
    }
    table.getRow(0).setRepeatHeader(headed);
    return this;
  }

  WordFile picture(byte[] png, String alt) {
    try {
      XWPFPicture picture =
          document
              .createParagraph()
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(png),
                  PictureType.PNG,
                  "bilde.png",
                  Units.toEMU(20),
                  Units.toEMU(20));
      if (!alt.isEmpty()) {
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
        document
            .getParagraphs()
            .getLast()
            .getRuns()
            .getFirst()
            .getCTR()
            .getDrawingArray(0)
            .getInlineArray(0)
            .getDocPr()
            .setDescr(alt);
      }
      return this;
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Words that were put in and taken out while changes were tracked. */
  WordFile tracked(String in, String out) {
    XWPFParagraph paragraph = document.createParagraph();
    var inserted = paragraph.getCTP().addNewIns();
    inserted.setId(BigInteger.ONE);
    inserted.setAuthor("Kari");
    inserted.addNewR().addNewT().setStringValue(in);
    var deleted = paragraph.getCTP().addNewDel();
    deleted.setId(BigInteger.TWO);
    deleted.setAuthor("Kari");
    deleted.addNewR().addNewDelText().setStringValue(out);
    return this;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
