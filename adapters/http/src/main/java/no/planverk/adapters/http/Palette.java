package no.planverk.adapters.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A municipality's look: Designsystemet's scale of sixteen accent colours, computed from one colour
 * as Designsystemet's own tool does it (light scheme). One thing differs: where that tool's hover
 * or active colour would drown the text on it, ours goes the other way, so that a municipality may
 * choose any colour and its buttons stay readable.
 */
public final class Palette {
  private static final double READABLE = 4.5;
  private static final List<Step> BY_LUMINANCE =
      List.of(
          new Step("background-default", 1),
          new Step("background-tinted", 0.9),
          new Step("surface-default", 1),
          new Step("surface-tinted", 0.81),
          new Step("surface-hover", 0.7),
          new Step("surface-active", 0.59),
          new Step("border-subtle", 0.5),
          new Step("border-default", 0.19),
          new Step("border-strong", 0.11),
          new Step("text-subtle", 0.11),
          new Step("text-default", 0.0245));

  private final List<Swatch> swatches;

  private Palette(List<Swatch> swatches) {
    this.swatches = List.copyOf(swatches);
  }

  /**
   * The theme of a colour such as {@code #0062ba}.
   *
   * @throws no.planverk.domain.InvalidValue for anything but # and six hexadecimal digits
   */
  public static Palette of(String hex) {
    Colour base = Colour.of(hex);
    var swatches = new ArrayList<Swatch>();
    for (Step step : BY_LUMINANCE) {
      swatches.add(new Swatch(step.name(), base.withLuminance(step.luminance())));
    }
    Colour text = textOn(base);
    double shade = shadeBetweenStates(base, text);
    swatches.add(new Swatch("base-default", base));
    swatches.add(new Swatch("base-hover", ofLightness(base, base.lightness() + shade)));
    swatches.add(new Swatch("base-active", ofLightness(base, base.lightness() + 2 * shade)));
    swatches.add(new Swatch("base-contrast-subtle", subtleTextOn(base, text)));
    swatches.add(new Swatch("base-contrast-default", text));
    return new Palette(swatches);
  }

  /** A style sheet that sets {@code --ds-color-accent-…}; it stands after the common one. */
  public String css() {
    var css = new StringBuilder(":root{");
    for (Swatch swatch : swatches) {
      css.append("--ds-color-accent-")
          .append(swatch.name())
          .append(':')
          .append(swatch.colour().hex())
          .append(';');
    }
    return css.append("}\n").toString();
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

  private record Step(String name, double luminance) {}

  /** One step of the scale by its name in Designsystemet. */
  record Swatch(String name, Colour colour) {}
}
