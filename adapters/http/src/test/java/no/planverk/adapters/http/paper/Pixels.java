package no.planverk.adapters.http.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class Pixels {
  private Pixels() {}

  /** Every name but {@code none} is a picture with see-through corners. */
  static PaperPictures all() {
    return new PaperPictures(
        name -> name.equals("none") ? Optional.empty() : Optional.of(png(300, 200)));
  }

  static byte[] png(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int x = 20; x < width - 20; x++) {
      for (int y = 20; y < height - 20; y++) {
        picture.setRGB(x, y, 0xff3388aa);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
