package no.planverk.adapters.http.paper;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pictures on paper: no wider than a sheet, each with the words that stand for it. One that only
 * decorates is drawn as background, so that nobody has it read aloud.
 */
final class PaperFigures {
  /** What a sheet has room for beside its margins, in pixels of a page. */
  private static final double WIDTH = 604;

  private static final double HEIGHT = 820;
  private static final double WIDE_WIDTH = 960;
  private static final double WIDE_HEIGHT = 560;

  private final PaperPictures pictures;
  private final double width;
  private final double height;

  PaperFigures(PaperPictures pictures, boolean wide) {
    this.pictures = pictures;
    this.width = wide ? WIDE_WIDTH : WIDTH;
    this.height = wide ? WIDE_HEIGHT : HEIGHT;
  }

  void settle(Document paper) {
    paper.select("img").forEach(this::picture);
    paper.select("svg").forEach(this::drawing);
  }

  private void picture(Element image) {
    Optional<PaperPicture> size = pictures.at(image.attr("src"));
    String words = image.attr("alt").strip();
    if (size.isEmpty()) {
      if (words.isEmpty()) {
        image.remove();
      } else {
        image.replaceWith(new Element("span").addClass("unseen").text(words));
      }
      return;
    }
    boolean logo = image.hasClass("logo");
    double most = logo ? 150 : width;
    double scale =
        Math.min(
            1, Math.min(most / size.get().width(), (logo ? 90 : height) / size.get().height()));
    String wide = pixels(size.get().width() * scale);
    String high = pixels(size.get().height() * scale);
    if (words.isEmpty()) {
      image.replaceWith(
          new Element("div")
              .addClass("decoration")
              .attr(
                  "style",
                  "background-image:url('%s');background-size:%spx %spx;width:%spx;height:%spx"
                      .formatted(image.attr("src"), wide, high, wide, high)));
    } else {
      image.attr("style", "width:" + wide + "px;height:" + high + "px");
    }
  }

  private void drawing(Element svg) {
    String[] box = svg.attr("viewBox").split("\\s+");
    String words = svg.attr("aria-label").strip();
    if (svg.hasClass("bar")) {
      bar(svg);
    } else if (box.length != 4 || words.isEmpty()) {
      svg.remove();
    } else {
      double wide = Double.parseDouble(box[2]);
      double high = Double.parseDouble(box[3]);
      double scale = Math.min(0.9, Math.min(width / wide, height / high));
      svg.attr("width", pixels(wide * scale)).attr("height", pixels(high * scale));
      svg.attr("alt", words);
    }
  }

  /** Two bars over one another: the number that they show stands beside them. */
  private static void bar(Element svg) {
    Element whole = new Element("span").addClass("bar");
    for (Element part : svg.select("rect")) {
      whole
          .appendElement("span")
          .addClass(part.className())
          .attr("style", "width:" + part.attr("width") + "px");
    }
    svg.replaceWith(whole);
  }

  private static String pixels(double size) {
    return String.format(Locale.ROOT, "%.0f", Math.max(1, size));
  }
}
