package no.planverk.adapters.http.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import no.planverk.adapters.http.Palette;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The picture that others show beside a link to a page (Open Graph): 1200 by 630 points in the
 * municipality's colour, as PNG. Letters are drawn as outlines, so that the machine needs no fonts.
 */
public final class ShareCard {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final int MOST_LINES = 4;
  private static final Ink TITLE = new Ink(PaperFonts.BOLD, 72);
  private static final Ink SMALL = new Ink(PaperFonts.REGULAR, 38);
  private static final Ink NAME = new Ink(PaperFonts.BOLD, 42);

  private ShareCard() {}

  /**
   * Draws it.
   *
   * @param above what sort of thing it is
   * @param title cut where it is too long
   * @param name of the municipality
   * @param colour as {@code #0062ba}
   */
  public static byte[] draw(String above, String title, String name, String colour) {
    Map<String, String> palette = Palette.of(colour).hexes();
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setColor(Color.decode(palette.getOrDefault("base-default", "#ffffff")));
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      graphics.setColor(Color.decode(palette.getOrDefault("base-contrast-default", "#000000")));
      SMALL.write(graphics, above, 120);
      int line = 220;
      for (String words : lines(title)) {
        TITLE.write(graphics, words, line);
        line += 86;
      }
      graphics.fillRect(MARGIN, HEIGHT - 128, WIDTH - 2 * MARGIN, 3);
      NAME.write(graphics, name, HEIGHT - 66);
    } finally {
      graphics.dispose();
    }
    return png(image);
  }

  private static List<String> lines(String title) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : title.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && TITLE.width(longer) > WIDTH - 2 * MARGIN) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    if (lines.size() > MOST_LINES) {
      String last = lines.get(MOST_LINES - 1) + " …";
      lines = lines.subList(0, MOST_LINES - 1);
      lines.add(last);
    }
    return lines;
  }

  private static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A font of a size. */
  private static final class Ink {
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double scale;
    private final ReentrantLock reading = new ReentrantLock();

    Ink(PaperFonts face, int size) {
      try (InputStream in = face.open()) {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        this.letters = font.getUnicodeCmapLookup();
        this.scale = (double) size / font.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    double width(String text) {
      return text.codePoints().map(it -> advance(letters.getGlyphId(it))).sum() * scale;
    }

    void write(Graphics2D graphics, String text, int line) {
      double at = MARGIN;
      for (int letter : text.codePoints().toArray()) {
        int glyph = letters.getGlyphId(letter);
        AffineTransform place = AffineTransform.getTranslateInstance(at, line);
        place.scale(scale, -scale);
        graphics.fill(place.createTransformedShape(outline(glyph)));
        at += advance(glyph) * scale;
      }
    }

    // TrueTypeFont reads its tables when they are first asked for, which threads must not do at
    // once.
    private Shape outline(int glyph) {
      reading.lock();
      try {
        var outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new GeneralPath() : outline.getPath();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        reading.unlock();
      }
    }

    private int advance(int glyph) {
      reading.lock();
      try {
        return font.getAdvanceWidth(glyph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        reading.unlock();
      }
    }
  }
}
