package no.planverk.adapters.http.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

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

  // Where a TrueType file says which tables it has, and their tags: GSUB, and one of nothing.
  private static final int TABLE_COUNT = 4;
  private static final int TABLES = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int SUBSTITUTIONS = 0x47535542;
  private static final int UNKNOWN = 0x2d2d2d2d;

  private final String file;
  private final int weight;
  private final FontStyle style;

  PaperFonts(String file, int weight, FontStyle style) {
    this.file = file;
    this.weight = weight;
    this.style = style;
  }

  InputStream open() {
    try (InputStream found = PaperFonts.class.getResourceAsStream("/paper/fonts/" + file)) {
      if (found == null) {
        throw new IllegalStateException("missing " + file);
      }
      return new ByteArrayInputStream(withoutLigatures(found.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter for f and t at once stands for no letters when the paper is read aloud. */
  private static byte[] withoutLigatures(byte[] font) {
    ByteBuffer tables = ByteBuffer.wrap(font);
    int count = tables.getShort(TABLE_COUNT);
    for (int at = TABLES; at < TABLES + count * TABLE_ENTRY; at += TABLE_ENTRY) {
      if (tables.getInt(at) == SUBSTITUTIONS) {
        tables.putInt(at, UNKNOWN);
      }
    }
    return font;
  }

  static void addTo(PdfRendererBuilder builder) {
    for (PaperFonts font : values()) {
      builder.useFont(font::open, FAMILY, font.weight, font.style, true);
    }
  }
}
