package no.planverk.adapters.http.paper;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.Palette;
import org.w3c.dom.Element;

/** How the parts of our pictures look on paper, by their classes, in a municipality's colours. */
final class SvgInk {
  private static final Color GREY = new Color(0x5c6670);
  private static final Color LIGHT = new Color(0xd3d8dd);
  private static final Color BLACK = new Color(0x1b2025);

  private final Map<String, Pen> pens = new HashMap<>();

  /** What fills a shape, what draws its edge and how thick; the size of words. */
  record Pen(Optional<Color> fill, Optional<Color> stroke, double width, double size) {
    static Pen line(Color colour, double width) {
      return new Pen(Optional.empty(), Optional.of(colour), width, 0);
    }

    static Pen area(Color colour) {
      return new Pen(Optional.of(colour), Optional.empty(), 0, 0);
    }

    static Pen edged(Color fill, Color edge, double width) {
      return new Pen(Optional.of(fill), Optional.of(edge), width, 0);
    }

    static Pen words(Color colour, double size) {
      return new Pen(Optional.of(colour), Optional.empty(), 0, size);
    }
  }

  private SvgInk() {}

  static SvgInk of(Palette palette) {
    Map<String, String> steps = palette.hexes();
    Color base = Color.decode(steps.get("text-subtle"));
    Color tint = Color.decode(steps.get("surface-tinted"));
    SvgInk ink = new SvgInk();
    ink.pens.put("chart__grid", Pen.line(LIGHT, 1));
    ink.pens.put("chart__texts", Pen.words(GREY, 15));
    ink.pens.put("chart__measured", Pen.line(base, 3));
    ink.pens.put("chart__measurement", Pen.area(base));
    ink.pens.put("chart__aimed", Pen.line(GREY, 2));
    ink.pens.put("chart__aim", Pen.edged(Color.WHITE, GREY, 2));
    ink.pens.put("graph__line", Pen.line(GREY, 2));
    ink.pens.put("graph__box", Pen.edged(Color.WHITE, GREY, 1.5));
    ink.pens.put("graph__box this", Pen.edged(tint, base, 3));
    ink.pens.put("graph__kind", Pen.words(GREY, 12));
    ink.pens.put("graph__title", Pen.words(BLACK, 13));
    ink.pens.put("bars__operating", Pen.area(base));
    ink.pens.put("bars__investment", Pen.area(new Color(0xb8671d)));
    ink.pens.put("bars__savings", Pen.area(new Color(0x3c7a4b)));
    ink.pens.put("bars__zero", Pen.line(GREY, 1));
    ink.pens.put("bars__year", Pen.words(BLACK, 14));
    return ink;
  }

  /** The pen of the nearest element that has one; nothing is drawn without. */
  Optional<Pen> of(Element element) {
    String css = element.getAttribute("class");
    Pen pen = pens.get(element.getAttribute("data-this").equals("true") ? css + " this" : css);
    if (pen != null) {
      return Optional.of(pen);
    }
    return element.getParentNode() instanceof Element outer && !element.getTagName().equals("svg")
        ? of(outer)
        : Optional.empty();
  }
}
