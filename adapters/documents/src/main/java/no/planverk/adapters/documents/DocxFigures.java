package no.planverk.adapters.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.planverk.application.port.Files;
import no.planverk.application.port.WordPaper;
import no.planverk.domain.publication.PublishedFile;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;

/** The pictures of a text, with what they show in words. What Word cannot show is named instead. */
final class DocxFigures {
  private static final int WIDEST = 450;
  private static final int HIGHEST = 600;
  private static final double POINTS_A_PIXEL = 0.75;

  private final Map<String, Files.Stored> byKey = new HashMap<>();
  private final WordWords words;

  DocxFigures(WordPaper paper, WordWords words) {
    this.words = words;
    for (PublishedFile file : paper.text().files()) {
      Files.Stored stored = paper.pictures().get(file.hash());
      if (stored != null) {
        byKey.put(file.key(), stored);
      }
    }
  }

  void within(XWPFParagraph paragraph, Element picture) {
    String alt = picture.attr("alt");
    XWPFRun run = paragraph.createRun();
    Files.Stored file = byKey.get(picture.attr("src"));
    Optional<PictureType> type = file == null ? Optional.empty() : type(file.mediaType());
    if (file == null || type.isEmpty() || !isAdded(run, file, type.get(), alt)) {
      run.setText(words.get("picture.missing", alt));
    }
  }

  private static Optional<PictureType> type(String mediaType) {
    return switch (mediaType) {
      case "image/png" -> Optional.of(PictureType.PNG);
      case "image/jpeg" -> Optional.of(PictureType.JPEG);
      case "image/gif" -> Optional.of(PictureType.GIF);
      default -> Optional.empty();
    };
  }

  private static boolean isAdded(XWPFRun run, Files.Stored file, PictureType type, String alt) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
      if (image == null) {
        return false;
      }
      double width = image.getWidth() * POINTS_A_PIXEL;
      double height = image.getHeight() * POINTS_A_PIXEL;
      double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
      run.addPicture(
          new ByteArrayInputStream(file.bytes()),
          type,
          file.hash().hex(),
          Units.toEMU(width * scale),
          Units.toEMU(height * scale));
      describe(run, alt);
      return true;
    } catch (IOException | InvalidFormatException e) {
      return false;
    }
  }

  private static void describe(XWPFRun run, String alt) {
    run.getEmbeddedPictures().getFirst().getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
  }
}
