package no.planverk.adapters.http.paper;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.Scanner;
import no.planverk.adapters.http.paper.SvgInk.Pen;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A picture of lines, boxes, circles and words, as this service's pages draw them. It knows that
 * much of SVG and no more: what it does not know it leaves out.
 */
final class SvgPicture implements SVGImage {
  private final Element svg;
  private final Letterforms letters;
  private final SvgInk ink;
  private final double dotsPerPixel;

  SvgPicture(Element svg, Letterforms letters, SvgInk ink, double dotsPerPixel) {
    this.svg = svg;
    this.letters = letters;
    this.ink = ink;
    this.dotsPerPixel = dotsPerPixel;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.round(number(svg, "width") * dotsPerPixel);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.round(number(svg, "height") * dotsPerPixel);
  }

  @Override
  public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
    double width = number(svg, "width");
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width,
        (float) number(svg, "height"),
        graphics -> draw(graphics, width));
  }

  private void draw(Graphics2D graphics, double width) {
    Scanner box = new Scanner(svg.getAttribute("viewBox").replace(',', ' '));
    box.next();
    box.next();
    double scale = width / Double.parseDouble(box.next());
    graphics.scale(scale, scale);
    drawAll(graphics, svg);
  }

  private void drawAll(Graphics2D graphics, Element within) {
    for (Node part = within.getFirstChild(); part != null; part = part.getNextSibling()) {
      if (part instanceof Element element) {
        draw(graphics, element);
      }
    }
  }

  private void draw(Graphics2D graphics, Element element) {
    switch (element.getTagName()) {
      case "g", "a" -> drawAll(graphics, element);
      case "text" -> ink.of(element).ifPresent(pen -> write(graphics, element, pen));
      default ->
          shape(element)
              .ifPresent(
                  shape -> ink.of(element).ifPresent(pen -> draw(graphics, element, shape, pen)));
    }
  }

  private static void draw(Graphics2D graphics, Element element, Shape shape, Pen pen) {
    pen.fill()
        .ifPresent(
            colour -> {
              graphics.setColor(colour);
              graphics.fill(shape);
            });
    pen.stroke()
        .ifPresent(
            colour -> {
              graphics.setColor(colour);
              graphics.setStroke(stroke(element, pen));
              graphics.draw(shape);
            });
  }

  private static BasicStroke stroke(Element element, Pen pen) {
    float width = (float) pen.width();
    Scanner dashes = new Scanner(element.getAttribute("stroke-dasharray"));
    return dashes.hasNext()
        ? new BasicStroke(
            width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            10,
            new float[] {Float.parseFloat(dashes.next()), Float.parseFloat(dashes.next())},
            0)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  private void write(Graphics2D graphics, Element text, Pen pen) {
    String words = text.getTextContent();
    double width = letters.width(words, pen.size());
    double from =
        switch (anchor(text)) {
          case "end" -> number(text, "x") - width;
          case "middle" -> number(text, "x") - width / 2;
          default -> number(text, "x");
        };
    graphics.setColor(pen.fill().orElseThrow());
    graphics.fill(letters.outline(words, pen.size(), from, number(text, "y") + number(text, "dy")));
  }

  private static String anchor(Element text) {
    String own = text.getAttribute("text-anchor");
    return own.isEmpty() && text.getParentNode() instanceof Element outer
        ? outer.getAttribute("text-anchor")
        : own;
  }

  private static Optional<Shape> shape(Element element) {
    return Optional.ofNullable(
        switch (element.getTagName()) {
          case "line" ->
              new Line2D.Double(
                  number(element, "x1"),
                  number(element, "y1"),
                  number(element, "x2"),
                  number(element, "y2"));
          case "rect" ->
              new RoundRectangle2D.Double(
                  number(element, "x"),
                  number(element, "y"),
                  number(element, "width"),
                  number(element, "height"),
                  2 * number(element, "rx"),
                  2 * number(element, "rx"));
          case "circle" -> {
            double radius = number(element, "r");
            yield new Ellipse2D.Double(
                number(element, "cx") - radius,
                number(element, "cy") - radius,
                2 * radius,
                2 * radius);
          }
          case "polyline" -> path("M " + element.getAttribute("points").replaceFirst(" ", " L "));
          case "path" -> path(element.getAttribute("d"));
          default -> null;
        });
  }

  /** Moves, lines and curves with absolute places. */
  private static Shape path(String steps) {
    Path2D path = new Path2D.Double();
    Scanner in = new Scanner(steps.replaceAll("([A-Za-z])", " $1 ").replace(',', ' '));
    String step = "L";
    while (in.hasNext()) {
      if (in.hasNext("[A-Za-z]")) {
        step = in.next();
      }
      switch (step) {
        case "M" -> path.moveTo(next(in), next(in));
        case "L" -> path.lineTo(next(in), next(in));
        case "H" -> path.lineTo(next(in), path.getCurrentPoint().getY());
        case "V" -> path.lineTo(path.getCurrentPoint().getX(), next(in));
        case "C" -> path.curveTo(next(in), next(in), next(in), next(in), next(in), next(in));
        default -> throw new IllegalArgumentException("no step of a path: " + step);
      }
    }
    return path;
  }

  private static double next(Scanner in) {
    return Double.parseDouble(in.next());
  }

  private static double number(Element element, String name) {
    String value = element.getAttribute(name);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
