package no.planverk.adapters.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import no.planverk.domain.tenant.TenantSlug;

/** Where someone is led after signing in: an address of this municipality, never elsewhere. */
public final class ReturnAddress {
  private static final int LONGEST = 500;

  private ReturnAddress() {}

  /** The path and query that were asked for, if they lead into the municipality's own pages. */
  public static Optional<String> of(TenantSlug slug, Optional<String> asked) {
    return asked
        .filter(it -> it.length() <= LONGEST && it.startsWith("/" + slug + "/"))
        .filter(it -> it.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\'))
        .filter(ReturnAddress::isPathAlone);
  }

  private static boolean isPathAlone(String text) {
    try {
      URI uri = new URI(text);
      return uri.getScheme() == null
          && uri.getRawAuthority() == null
          && !uri.getRawPath().contains("//")
          && uri.normalize().getRawPath().equals(uri.getRawPath());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
