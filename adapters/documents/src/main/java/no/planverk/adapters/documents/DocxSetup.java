package no.planverk.adapters.documents;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles and kinds of lists that our Word documents have, by Word's own names. */
final class DocxSetup {
  static final int HEADINGS = 9;
  static final String ELEMENT = "PlanverkElement";
  static final String INTERNAL = "PlanverkInternal";
  static final String CAPTION = "Caption";
  static final String QUOTE = "Quote";
  static final String SUBHEADING = "Subheading";

  private static final int LIST_LEVELS = 9;
  private static final int INDENT = 360;
  private static final int[] SIZES = {36, 30, 26, 24, 23, 22, 22, 22, 22};
  private static final String DARK = "1F3A4D";

  private final XWPFDocument document;
  private final XWPFStyles styles;
  private final Map<Boolean, BigInteger> kinds = new HashMap<>();

  DocxSetup(XWPFDocument document, String language) {
    this.document = document;
    this.styles = document.createStyles();
    styles.setSpellingLanguage(language);
    defaults();
    for (int level = 1; level <= HEADINGS; level++) {
      heading(level);
    }
    add(style("Title", "Title", 48, true));
    add(style("Subtitle", "Subtitle", 28, false));
    add(slanted(style(CAPTION, "caption", 20, false)));
    add(slanted(style(QUOTE, "Quote", 22, false)));
    add(style(ELEMENT, DocxStyles.ELEMENT, 24, true));
    add(style(INTERNAL, DocxStyles.INTERNAL, 22, false));
    for (int level = 2; level <= 4; level++) {
      add(style(SUBHEADING + level, DocxStyles.SUBHEADING + level, 24, true));
    }
    for (int level = 1; level <= 3; level++) {
      CTStyle line = style("TOC" + level, "toc " + level, 22, false);
      line.getPPr().addNewInd().setLeft(BigInteger.valueOf((level - 1L) * INDENT));
      add(line);
    }
    add(style("TOCHeading", "TOC Heading", 30, true));
  }

  /** What is added is copied: it is whole before. */
  private void add(CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }

  private static CTStyle slanted(CTStyle style) {
    style.getRPr().addNewI();
    return style;
  }

  private void defaults() {
    CTStyle normal = CTStyle.Factory.newInstance();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.setStyleId("Normal");
    normal.addNewName().setVal("Normal");
    normal.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
    normal.addNewRPr().addNewSz().setVal(BigInteger.valueOf(22));
    var fonts = normal.getRPr().addNewRFonts();
    fonts.setAscii("Calibri");
    fonts.setHAnsi("Calibri");
    styles.addStyle(new XWPFStyle(normal));
  }

  private static CTStyle style(String id, String name, int halfPoints, boolean bold) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewBasedOn().setVal("Normal");
    style.addNewQFormat();
    style.addNewPPr();
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
    if (bold) {
      style.getRPr().addNewB();
      style.getRPr().addNewColor().setVal(DARK);
      style.getPPr().addNewKeepNext();
    }
    return style;
  }

  private void heading(int level) {
    CTStyle style = style("Heading" + level, "heading " + level, SIZES[level - 1], true);
    style.addNewNext().setVal("Normal");
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(240));
    add(style);
  }

  /** A list of its own: numbers begin anew at {@code start}. */
  BigInteger list(boolean numbered, int start) {
    XWPFNumbering numbering =
        document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
    BigInteger kind = kinds.computeIfAbsent(numbered, it -> kind(numbering, it));
    BigInteger list = numbering.addNum(kind);
    if (numbered) {
      var override = numbering.getNum(list).getCTNum().addNewLvlOverride();
      override.setIlvl(BigInteger.ZERO);
      override.addNewStartOverride().setVal(BigInteger.valueOf(start));
    }
    return list;
  }

  private static BigInteger kind(XWPFNumbering numbering, boolean numbered) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(numbered ? BigInteger.ONE : BigInteger.ZERO);
    for (int level = 0; level < LIST_LEVELS; level++) {
      CTLvl lvl = kind.addNewLvl();
      lvl.setIlvl(BigInteger.valueOf(level));
      lvl.addNewStart().setVal(BigInteger.ONE);
      lvl.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
      lvl.addNewLvlText().setVal(numbered ? "%" + (level + 1) + "." : "•");
      var indent = lvl.addNewPPr().addNewInd();
      indent.setLeft(BigInteger.valueOf((level + 1L) * INDENT));
      indent.setHanging(BigInteger.valueOf(INDENT));
    }
    return numbering.addAbstractNum(new XWPFAbstractNum(kind));
  }
}
