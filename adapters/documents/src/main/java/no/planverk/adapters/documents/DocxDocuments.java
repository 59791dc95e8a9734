package no.planverk.adapters.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocuments;
import no.planverk.application.port.WordPaper;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.WordRemark;
import no.planverk.domain.input.WordRemark.About;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;

/**
 * Reads Word documents with mammoth and writes them with POI, within the bounds of {@link
 * DocxPackage}.
 */
public final class DocxDocuments implements WordDocuments {
  private static final String STYLE_WARNING = "Unrecognised paragraph style: ";

  @Override
  public Reading read(byte[] docx) {
    try {
      DocxPackage document = DocxPackage.open(docx);
      return new Read(document(docx, document, DocxStyles.of(document)));
    } catch (DocxPackage.Unusable unusable) {
      return new Unreadable(unusable.why());
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return new Unreadable(Why.BROKEN);
    }
  }

  @Override
  public byte[] write(WordPaper paper) {
    return DocxWriter.write(paper);
  }

  private static WordDocument document(byte[] docx, DocxPackage document, DocxStyles styles)
      throws IOException, XMLStreamException {
    DocxPictures pictures = new DocxPictures();
    Result<String> converted =
        new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap(styles.map())
            .imageConverter(pictures::take)
            .convertToHtml(new ByteArrayInputStream(docx));
    DocxParts parts = new DocxParts(converted.getValue());
    List<WordRemark> remarks = new ArrayList<>(parts.remarks());
    remarks.addAll(DocxTraces.in(document, styles));
    converted.getWarnings().forEach(it -> remarks.add(warning(it)));
    return new WordDocument(
        parts.title().or(() -> coreTitle(document)).or(parts::firstHeading),
        parts.all(),
        pictures.all(),
        remarks);
  }

  /** What mammoth says of it, in English: of a style its name alone. */
  private static WordRemark warning(String warning) {
    return warning.startsWith(STYLE_WARNING)
        ? new WordRemark(
            About.STYLE,
            "",
            warning.substring(STYLE_WARNING.length()).replaceFirst(" \\(Style ID: .*\\)$", ""))
        : new WordRemark(About.MARKUP, "", warning);
  }

  /** The title among the facts that Word keeps of a document. */
  private static Optional<Title> coreTitle(DocxPackage document) {
    try {
      Optional<XMLStreamReader> xml = document.xml("docProps/core.xml");
      while (xml.isPresent() && xml.get().hasNext()) {
        XMLStreamReader at = xml.get();
        if (at.next() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("title")) {
          return title(at.getElementText());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException noTitle) {
      return Optional.empty();
    }
  }

  static Optional<Title> title(String words) {
    try {
      return Optional.of(new Title(words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip()));
    } catch (InvalidValue none) {
      return Optional.empty();
    }
  }
}
