package no.planverk.domain.tenant;

import java.util.Locale;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * A name in the domain name system under which a municipality's site is reached, such as {@code
 * planer.fjordvik.no}: in lower case, with at least one dot, no port, in its ASCII form (RFC 5890).
 */
public record HostName(String value) {
  private static final int LONGEST = 253;
  private static final int LONGEST_LABEL = 63;

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

  // Without a regular expression: every request to the service is asked.
  private static boolean isOne(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int label = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', label)) {
      if (!isLabel(text, label, dot)) {
        return false;
      }
      label = dot + 1;
    }
    return label > 0 && isTop(text, label);
  }

  /** Whether the last label is no number: addresses of machines end in one. */
  private static boolean isTop(String text, int from) {
    return text.length() - from > 1
        && isLetter(text.charAt(from))
        && isLabel(text, from, text.length());
  }

  private static boolean isLabel(String text, int from, int to) {
    if (from == to || to - from > LONGEST_LABEL) {
      return false;
    }
    for (int at = from; at < to; at++) {
      char it = text.charAt(at);
      boolean within = at > from && at < to - 1;
      if (!isLetter(it) && !isDigit(it) && !(it == '-' && within)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char it) {
    return it >= 'a' && it <= 'z';
  }

  private static boolean isDigit(char it) {
    return it >= '0' && it <= '9';
  }

  @Override
  public String toString() {
    return value;
  }
}
