package no.planverk.adapters.http.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws words in a picture as outlines, so that no font of the machine is asked for. */
final class Letterforms {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;

  private Letterforms(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unit = font.getUnitsPerEm();
  }

  /** The letters of running text; the file is read when the first picture has words. */
  static Letterforms regular() {
    return Regular.LETTERS;
  }

  private static Letterforms of(PaperFonts file) {
    try (InputStream in = file.open()) {
      return new Letterforms(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How wide the words are at that size. */
  synchronized double width(String words, double size) {
    return words.codePoints().mapToDouble(this::advance).sum() * size / unit;
  }

  /** The outlines of the words, from {@code x} on the line {@code y}. */
  synchronized Shape outline(String words, double size, double x, double y) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double at = x;
    for (int letter : words.codePoints().toArray()) {
      outline.append(
          new AffineTransform(size / unit, 0, 0, -size / unit, at, y)
              .createTransformedShape(shape(letter)),
          false);
      at += advance(letter) * size / unit;
    }
    return outline;
  }

  private Shape shape(int letter) {
    try {
      var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
      return glyph == null ? new Path2D.Double() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double advance(int letter) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(letter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Regular {
    static final Letterforms LETTERS = of(PaperFonts.REGULAR);
  }
}
