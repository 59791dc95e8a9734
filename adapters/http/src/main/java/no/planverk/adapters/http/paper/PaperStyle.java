package no.planverk.adapters.http.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.planverk.adapters.http.Palette;

/** The style sheet of paper, in which {@code $base-default} is a colour of the municipality. */
final class PaperStyle {
  private final String css;

  PaperStyle() {
    try (InputStream file = PaperStyle.class.getResourceAsStream("/paper/paper.css")) {
      if (file == null) {
        throw new IllegalStateException("missing paper.css");
      }
      css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String in(Palette palette) {
    String coloured = css;
    for (Map.Entry<String, String> step : palette.hexes().entrySet()) {
      coloured = coloured.replace("$" + step.getKey() + ";", step.getValue() + ";");
    }
    return coloured;
  }
}
