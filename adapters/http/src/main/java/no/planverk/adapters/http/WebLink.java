package no.planverk.adapters.http;

import java.net.URI;
import java.net.URISyntaxException;
import no.planverk.domain.InvalidValue;

/** A link to a page of the web, as people write it. */
public final class WebLink {
  private WebLink() {}

  /** Gives {@code text} back, or throws {@link InvalidValue} where no page can be there. */
  public static String check(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null) {
        return text;
      }
    } catch (URISyntaxException e) {
      throw new InvalidValue("a link is a web address");
    }
    throw new InvalidValue("a link is a web address");
  }
}
