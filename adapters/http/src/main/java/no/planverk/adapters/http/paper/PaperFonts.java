package no.planverk.adapters.http.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/**
 * The letters of paper: Source Sans 3 (SIL Open Font License 1.1), which has the letters of the
 * Nordic and the Sámi languages, Greek and Cyrillic.
 */
enum PaperFonts {
  REGULAR("SourceSans3_400Regular.ttf", 400, FontStyle.NORMAL),
  ITALIC("SourceSans3_400Regular_Italic.ttf", 400, FontStyle.ITALIC),
  BOLD("SourceSans3_600SemiBold.ttf", 700, FontStyle.NORMAL),
  BOLD_ITALIC("SourceSans3_600SemiBold_Italic.ttf", 700, FontStyle.ITALIC);

  private static final String FAMILY = "Source Sans 3";

  private final String file;
  private final int weight;
  private final FontStyle style;

  PaperFonts(String file, int weight, FontStyle style) {
    this.file = file;
    this.weight = weight;
    this.style = style;
  }

  InputStream open() {
    InputStream found = PaperFonts.class.getResourceAsStream("/paper/fonts/" + file);
    if (found == null) {
      throw new IllegalStateException("missing " + file);
    }
    return found;
  }

  static void addTo(PdfRendererBuilder builder) {
    for (PaperFonts font : values()) {
      builder.useFont(font::open, FAMILY, font.weight, font.style, true);
    }
  }
}
