package no.planverk.domain.publication;

import java.util.Locale;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/**
 * A link from a municipality's plan site to somewhere else: a text and an http or https address.
 */
public record SiteLink(String text, String address) {
  private static final int LONGEST_TEXT = 60;
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]{3,500}");

  public SiteLink {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new InvalidValue("the text of a link is 1 to 60 characters");
    }
    PlainText.check(text);
    checkAddress(address);
  }

  /** Reads {@code Kommunens nettsted | https://fjordvik.example}. */
  public static SiteLink of(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 2) {
      throw new InvalidValue("a link is a text, | and an address, not " + line);
    }
    return new SiteLink(parts[0].strip(), parts[1].strip());
  }

  /** Gives the address back, or throws {@link InvalidValue}. */
  static String checkAddress(String address) {
    if (!WEB.matcher(address.toLowerCase(Locale.ROOT)).matches()) {
      throw new InvalidValue("a web address is as https://fjordvik.example, not " + address);
    }
    return address;
  }

  @Override
  public String toString() {
    return text + " | " + address;
  }
}
