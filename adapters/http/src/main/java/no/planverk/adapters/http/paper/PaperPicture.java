package no.planverk.adapters.http.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture as paper takes it: its size in pixels and its bytes, PNG or JPEG. */
record PaperPicture(int width, int height, byte[] bytes) {
  /** Enough for the width of a page at 240 dots an inch. */
  private static final int WIDEST = 1600;

  private static final int HIGHEST = 2400;
  private static final long MOST_DOTS = 100_000_000;

  PaperPicture withoutBytes() {
    return new PaperPicture(width, height, new byte[0]);
  }

  /** Empty for what cannot be read: another format, damage, or far too many dots. */
  static Optional<PaperPicture> of(byte[] file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, false);
        return read(reader, file);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<PaperPicture> read(ImageReader reader, byte[] file) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_DOTS) {
      return Optional.empty();
    }
    int step = Math.max(1, Math.max(width / WIDEST, height / HIGHEST));
    boolean asItIs = step == 1 && reader.getFormatName().equalsIgnoreCase("JPEG");
    ImageReadParam wish = reader.getDefaultReadParam();
    // A picture that is taken as it is has to be one that can be read.
    int look = asItIs ? Math.max(1, Math.min(width, height) / 8) : step;
    wish.setSourceSubsampling(look, look, 0, 0);
    BufferedImage read = reader.read(0, wish);
    return Optional.of(
        asItIs
            ? new PaperPicture(width, height, file)
            : new PaperPicture(read.getWidth(), read.getHeight(), png(read)));
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
