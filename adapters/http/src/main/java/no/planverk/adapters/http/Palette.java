package no.planverk.adapters.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A municipality's look: Designsystemet's scale of sixteen accent colours, computed from one colour
 * as Designsystemet's own tool does it, for light and for dark screens. One thing differs: where
 * that tool's hover or active colour would drown the text on it, ours goes the other way, so that a
 * municipality may choose any colour and its buttons stay readable.
 */
public final class Palette {
  private static final double READABLE = 4.5;
  private static final double DARK_CHROMA = 0.7;
  private static final List<Step> BY_LUMINANCE =
      List.of(
          new Step("background-default", 1, 0.009),
          new Step("background-tinted", 0.9, 0.014),
          new Step("surface-default", 1, 0.021),
          new Step("surface-tinted", 0.81, 0.027),
          new Step("surface-hover", 0.7, 0.036),
          new Step("surface-active", 0.59, 0.056),
          new Step("border-subtle", 0.5, 0.08),
          new Step("border-default", 0.19, 0.22),
          new Step("border-strong", 0.11, 0.39),
          new Step("text-subtle", 0.11, 0.39),
          new Step("text-default", 0.0245, 0.84));

  private final List<Swatch> swatches;

  private Palette(List<Swatch> swatches) {
    this.swatches = List.copyOf(swatches);
  }

  /**
   * The theme of a colour such as {@code #0062ba} on a light screen.
   *
   * @throws no.planverk.domain.InvalidValue for anything but # and six hexadecimal digits
   */
  public static Palette of(String hex) {
    Colour colour = Colour.of(hex);
    return scale(colour, colour, colour, Step::light);
  }

  /** The theme of the same colour on a dark screen, a little less bright. */
  public static Palette dark(String hex) {
    Colour colour = Colour.of(hex);
    double lightness = colour.lightness() <= 30 ? 70 : 100 - colour.lightness();
    return scale(colour, ofLightness(colour, lightness), colour.ofChroma(DARK_CHROMA), Step::dark);
  }

  private static Palette scale(
      Colour colour, Colour base, Colour mixed, ToDoubleFunction<Step> luminance) {
    var swatches = new ArrayList<Swatch>();
    for (Step step : BY_LUMINANCE) {
      swatches.add(new Swatch(step.name(), mixed.withLuminance(luminance.applyAsDouble(step))));
    }
    Colour text = textOn(base);
    double lightness = base.lightness();
    double shade = shadeBetweenStates(base, text);
    swatches.add(new Swatch("base-default", base));
    swatches.add(new Swatch("base-hover", ofLightness(colour, lightness + shade)));
    swatches.add(new Swatch("base-active", ofLightness(colour, lightness + 2 * shade)));
    swatches.add(new Swatch("base-contrast-subtle", subtleTextOn(base, text)));
    swatches.add(new Swatch("base-contrast-default", text));
    return new Palette(swatches);
  }

  /**
   * A style sheet that sets {@code --ds-color-accent-…} for light screens, and for dark ones where
   * a page leaves the choice to the reader; it stands after the common one.
   */
  public static String sheet(String hex) {
    return ":root{"
        + of(hex).properties()
        + "}\n@media screen and (prefers-color-scheme:dark){[data-color-scheme=auto]{"
        + dark(hex).properties()
        + "}}\n";
  }

  private String properties() {
    var css = new StringBuilder();
    for (Swatch swatch : swatches) {
      css.append("--ds-color-accent-")
          .append(swatch.name())
          .append(':')
          .append(swatch.colour().hex())
          .append(';');
    }
    return css.toString();
  }

  /** The colour of one of the sixteen steps, such as {@code base-hover}. */
  Colour colour(String step) {
    return swatches.stream()
        .filter(swatch -> swatch.name().equals(step))
        .findFirst()
        .orElseThrow()
        .colour();
  }

  /** The steps of the scale in order, by name, as {@code #0062ba}. */
  public Map<String, String> hexes() {
    Map<String, String> hexes = new LinkedHashMap<>();
    swatches.forEach(it -> hexes.put(it.name(), it.colour().hex()));
    return hexes;
  }

  /** The WCAG 2 contrast ratio of two steps, 1 to 21. */
  public double contrast(String one, String other) {
    return colour(one).contrastTo(colour(other));
  }

  List<Swatch> swatches() {
    return swatches;
  }

  private static Colour textOn(Colour base) {
    return base.contrastTo(Colour.WHITE) >= base.contrastTo(Colour.BLACK)
        ? Colour.WHITE
        : Colour.BLACK;
  }

  private static Colour subtleTextOn(Colour base, Colour text) {
    double lightness = base.lightness();
    double distance = lightness <= 40 || lightness >= 60 ? 60 : 50;
    return ofLightness(
        base, text.equals(Colour.WHITE) ? lightness + distance : lightness - distance);
  }

  /** How much lightness hover adds, and active twice: 8 or -8. */
  private static double shadeBetweenStates(Colour base, Colour text) {
    double lightness = base.lightness();
    double shade = lightness <= 30 || (lightness >= 49 && lightness <= 65) ? 8 : -8;
    boolean readable =
        ofLightness(base, lightness + shade).contrastTo(text) >= READABLE
            && ofLightness(base, lightness + 2 * shade).contrastTo(text) >= READABLE;
    return readable ? shade : -shade;
  }

  private static Colour ofLightness(Colour base, double lightness) {
    return base.withLuminance(Colour.grey(lightness).luminance());
  }

  private record Step(String name, double light, double dark) {}

  /** One step of the scale by its name in Designsystemet. */
  record Swatch(String name, Colour colour) {}
}
