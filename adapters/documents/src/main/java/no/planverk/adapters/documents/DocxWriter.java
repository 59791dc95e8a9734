package no.planverk.adapters.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.WordPaper;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedSection;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Writes a plan's text as a Word document that Word, LibreOffice and screen readers understand. */
final class DocxWriter {
  private static final int LISTED_LEVELS = 3;

  private final WordPaper paper;
  private final WordWords words;
  private final XWPFDocument document = new XWPFDocument();
  private final DocxProse prose;
  private final DocxElements elements;
  private int bookmarks;

  private DocxWriter(WordPaper paper) {
    this.paper = paper;
    this.words = WordWords.in(paper.text().language());
    this.elements = new DocxElements(words, paper);
    this.prose =
        new DocxProse(
            new DocxSetup(document, proofing(paper.text().language())),
            new DocxFigures(paper, words),
            new DocxTables(document));
  }

  static byte[] write(WordPaper paper) {
    DocxWriter writer = new DocxWriter(paper);
    try (writer.document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      writer.all();
      writer.document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language as Word's spelling and screen readers know it. */
  private static String proofing(Language language) {
    return switch (language) {
      case NB -> "nb-NO";
      case NN -> "nn-NO";
      case DA -> "da-DK";
      case EN -> "en-GB";
      case SE -> "se-NO";
      case SMJ -> "smj-NO";
      case SMA -> "sma-NO";
    };
  }

  private void all() {
    PublishedText text = paper.text();
    text.words().forEach(elements::name);
    text.sections().forEach(this::name);
    text.rest().forEach(elements::name);
    properties(text);
    edges(text);
    styled("Title", text.title());
    text.subtitle().ifPresent(it -> styled("Subtitle", it));
    contents(text.sections());
    text.words().forEach(this::element);
    text.sections().forEach(it -> section(it, 1));
    if (!text.rest().isEmpty()) {
      styled("Heading1", words.get("plan.rest"));
      text.rest().forEach(this::element);
    }
  }

  private void name(PublishedSection section) {
    for (PublishedSection.Block block : section.blocks()) {
      if (block instanceof PublishedSection.Shown(PublishedElement element)) {
        elements.name(element);
      }
    }
    section.sections().forEach(this::name);
  }

  private void properties(PublishedText text) {
    var core = document.getProperties().getCoreProperties();
    core.setTitle(text.title());
    core.getUnderlyingProperties().setLanguageProperty(proofing(text.language()));
    text.owner().ifPresent(core::setCreator);
  }

  /** Which text it is stands above every page, the page's number under it. */
  private void edges(PublishedText text) {
    document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText(text.title() + " – " + standing());
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private String standing() {
    Optional<WordPaper.Named> version = paper.version();
    if (version.isEmpty()) {
      return words.get("paper.draft", words.date(paper.day()));
    }
    String number = String.valueOf(version.get().number());
    if (version.get().series() == Series.HEARD) {
      return words.get("paper.heard", number);
    }
    return version.get().correction() == 0
        ? words.get("paper.adopted", number)
        : words.get("paper.corrected", number, String.valueOf(version.get().correction()));
  }

  private XWPFParagraph styled(String style, String said) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(said);
    return paragraph;
  }

  /** A list of contents that Word brings up to date; others show it as it was written. */
  private void contents(List<PublishedSection> sections) {
    if (sections.isEmpty()) {
      return;
    }
    styled("TOCHeading", words.get("plan.contents"));
    XWPFParagraph begin = document.createParagraph();
    begin.setStyle("TOC1");
    field(begin, STFldCharType.BEGIN);
    begin.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-3\" \\h \\z \\u ");
    field(begin, STFldCharType.SEPARATE);
    XWPFParagraph last = listed(sections, 1, begin);
    field(last, STFldCharType.END);
    document.enforceUpdateFields();
  }

  private static void field(XWPFParagraph paragraph, STFldCharType.Enum part) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(part);
  }

  private XWPFParagraph listed(List<PublishedSection> sections, int level, XWPFParagraph first) {
    XWPFParagraph last = first;
    for (PublishedSection section : sections) {
      XWPFParagraph line = document.createParagraph();
      line.setStyle("TOC" + level);
      line.createRun().setText(section.title());
      last = level < LISTED_LEVELS ? listed(section.sections(), level + 1, line) : line;
    }
    return last;
  }

  private void section(PublishedSection section, int level) {
    XWPFParagraph heading =
        styled("Heading" + Math.min(level, DocxSetup.HEADINGS), section.title());
    DocxRuns.mark(heading, "s-" + section.id(), bookmarks++);
    for (PublishedSection.Block block : section.blocks()) {
      switch (block) {
        case PublishedSection.Prose(RichText text) ->
            prose.write(text.html(), document::createParagraph, "");
        case PublishedSection.Shown(PublishedElement element) -> element(element);
      }
    }
    section.sections().forEach(it -> section(it, level + 1));
  }

  private void element(PublishedElement element) {
    XWPFParagraph heading = styled(DocxSetup.ELEMENT, elements.heading(element));
    DocxRuns.mark(heading, "e-" + element.placement(), bookmarks++);
    element.text().ifPresent(it -> prose.write(it.html(), document::createParagraph, ""));
    for (Element table : elements.tables(element)) {
      prose.write(table.outerHtml(), document::createParagraph, "");
    }
    internal(element);
    element.children().forEach(this::element);
  }

  private void internal(PublishedElement element) {
    String text = paper.internal().get(element.element());
    if (text != null) {
      styled(DocxSetup.INTERNAL, words.get("element.internal")).getRuns().getFirst().setBold(true);
      prose.write(text, document::createParagraph, DocxSetup.INTERNAL);
    }
  }
}
