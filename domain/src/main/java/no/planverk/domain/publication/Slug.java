package no.planverk.domain.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/** A plan's name in its public address: 1 to 100 characters a-z, 0-9 and single hyphens. */
public record Slug(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int LONGEST = 100;

  public Slug {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new InvalidValue("a slug is 1 to 100 of a-z, 0-9 and single hyphens between them");
    }
  }

  /** A slug from a title: {@code Kommuneplanens samfunnsdel 2021–2040} gives its words joined. */
  public static Slug from(String title) {
    String ascii =
        Normalizer.normalize(
                title
                    .toLowerCase(Locale.ROOT)
                    .replace("æ", "ae")
                    .replace("ø", "o")
                    .replace("å", "a")
                    .replace("đ", "d")
                    .replace("ŋ", "n")
                    .replace("ŧ", "t"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String whole = ascii.isEmpty() ? "plan" : ascii;
    if (whole.length() <= 80) {
      return new Slug(whole);
    }
    int cut = whole.lastIndexOf('-', 80);
    return new Slug(whole.substring(0, cut > 0 ? cut : 80));
  }

  /** The same name with a number, for the second plan of that title. */
  public Slug numbered(int number) {
    return new Slug(value + "-" + number);
  }

  @Override
  public String toString() {
    return value;
  }
}
