package no.planverk.domain.tenant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * A name in the domain name system under which a municipality's site is reached, such as {@code
 * planer.fjordvik.no}: in lower case, with at least one dot, no port, in its ASCII form (RFC 5890).
 */
public record HostName(String value) {
  private static final int LONGEST = 253;
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  public HostName {
    if (!isOne(value)) {
      throw new InvalidValue("a host name is as planer.fjordvik.no, not " + value);
    }
  }

  /** The host of a {@code Host} header (RFC 9110, 7.2), which may name a port, if it is a name. */
  public static Optional<HostName> ofHeader(String header) {
    int port = header.indexOf(':');
    String host = (port < 0 ? header : header.substring(0, port)).toLowerCase(Locale.ROOT);
    return isOne(host) ? Optional.of(new HostName(host)) : Optional.empty();
  }

  private static boolean isOne(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
