package no.planverk.adapters.http;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/** An sRGB colour of eight bits a channel, with the measures that WCAG 2 and HSLuv take of it. */
record Colour(int red, int green, int blue) {
  static final Colour BLACK = new Colour(0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
  // CIE: where lightness stops being a cube root of luminance.
  private static final double KAPPA = 903.2962962;
  private static final double EPSILON = 0.0088564516;

  /** Reads {@code #0062ba}. */
  static Colour of(String hex) {
    if (!FORM.matcher(hex).matches()) {
      throw new InvalidValue("a colour is # and six hexadecimal digits, not " + hex);
    }
    int rgb = HexFormat.fromHexDigits(hex, 1, 7);
    return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** The grey of this HSLuv lightness, 0 to 100. */
  static Colour grey(double lightness) {
    double luminance =
        lightness > 8 ? Math.pow((lightness + 16) / 116, 3) : Math.max(0, lightness) / KAPPA;
    int level = channel(luminance);
    return new Colour(level, level, level);
  }

  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** Relative luminance as WCAG 2 defines it: 0 for black, 1 for white. */
  double luminance() {
    return luminance(red, green, blue);
  }

  /** HSLuv lightness, 0 to 100: how light the colour looks, whatever its hue. */
  double lightness() {
    double y =
        0.21263900587151 * linear(red, 0.04045)
            + 0.71516867876775 * linear(green, 0.04045)
            + 0.07219231536073 * linear(blue, 0.04045);
    return y <= EPSILON ? y * KAPPA : 116 * Math.cbrt(y) - 16;
  }

  /** WCAG 2 contrast ratio, 1 to 21. */
  double contrastTo(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** This colour mixed with white or black in sRGB until it has this luminance. */
  Colour withLuminance(double wanted) {
    Colour end = luminance() > wanted ? BLACK : WHITE;
    double least = 0;
    double most = 1;
    for (int halving = 0; halving < 40; halving++) {
      double share = (least + most) / 2;
      double reached =
          luminance(
              mix(red, end.red, share), mix(green, end.green, share), mix(blue, end.blue, share));
      boolean tooLittle = end.equals(BLACK) ? reached > wanted : reached < wanted;
      if (tooLittle) {
        least = share;
      } else {
        most = share;
      }
    }
    return new Colour(
        (int) Math.round(mix(red, end.red, most)),
        (int) Math.round(mix(green, end.green, most)),
        (int) Math.round(mix(blue, end.blue, most)));
  }

  /**
   * The same hue and lightness with a share of the chroma, as OKLab measures them; what a screen
   * cannot show is cut.
   */
  Colour ofChroma(double share) {
    double r = linear(red, 0.04045);
    double g = linear(green, 0.04045);
    double b = linear(blue, 0.04045);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
    double a = share * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s);
    double c = share * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s);
    l = cube(lightness + 0.3963377774 * a + 0.2158037573 * c);
    m = cube(lightness - 0.1055613458 * a - 0.0638541728 * c);
    s = cube(lightness - 0.0894841775 * a - 1.291485548 * c);
    return new Colour(
        channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s));
  }

  private static double cube(double value) {
    return value * value * value;
  }

  /** A share of light as a channel of sRGB. */
  private static int channel(double linear) {
    double share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(Math.clamp(share, 0, 1) * 255);
  }

  private static double mix(int from, int to, double share) {
    return from + share * (to - from);
  }

  private static double luminance(double red, double green, double blue) {
    return 0.2126 * linear(red, 0.03928)
        + 0.7152 * linear(green, 0.03928)
        + 0.0722 * linear(blue, 0.03928);
  }

  // WCAG 2 kept an early draft's threshold; no eight-bit value lies between the two.
  private static double linear(double channel, double threshold) {
    double share = channel / 255;
    return share <= threshold ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
