package no.planverk.adapters.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import no.planverk.application.port.IdentityProviders.Reason;

/**
 * Keeps the service from asking where it must not: only https, and nothing in a private network, so
 * that nobody makes it knock at its own neighbours. A demo and tests may ask this very machine.
 */
final class IssuerGuard {
  private final boolean local;

  IssuerGuard(boolean local) {
    this.local = local;
  }

  /** Throws {@link Refused}; else the address may be asked. */
  URI checked(String address) {
    URI uri = parsed(address);
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    boolean localHttp = local && "http".equalsIgnoreCase(uri.getScheme()) && isLoopback(uri);
    if (!(https || localHttp) || uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new Refused(Reason.NOT_HTTPS, address);
    }
    if (!local) {
      refusePrivate(uri.getHost());
    }
    return uri;
  }

  /** An issuer has neither query nor fragment (OpenID Connect Discovery 1.0 § 3). */
  URI checkedIssuer(String issuer) {
    URI uri = parsed(issuer);
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new Refused(Reason.NOT_HTTPS, issuer);
    }
    return checked(issuer);
  }

  private static URI parsed(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new Refused(Reason.NOT_HTTPS, address);
    }
  }

  private static boolean isLoopback(URI uri) {
    String host = uri.getHost();
    return host != null && (host.equals("localhost") || host.equals("127.0.0.1"));
  }

  private static void refusePrivate(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (isPrivate(address)) {
          throw new Refused(Reason.PRIVATE_ADDRESS, host);
        }
      }
    } catch (UnknownHostException e) {
      throw new Refused(Reason.UNREACHABLE, host);
    }
  }

  /** Loopback, link-local, private, shared (RFC 6598), multicast, unique local (RFC 4193). */
  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
    boolean reserved = bytes.length == 4 && ((bytes[0] & 0xff) == 0 || (bytes[0] & 0xff) >= 240);
    boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || shared
        || reserved
        || uniqueLocal
        || isTranslated(bytes);
  }

  /** IPv4 within IPv6: mapped, 6to4, NAT64. Nobody's identity provider stands there. */
  private static boolean isTranslated(byte[] bytes) {
    if (bytes.length != 16) {
      return false;
    }
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    return first == 0x2002 || (first == 0x0064 && second == 0xff9b) || first == 0;
  }

  /** The address may not be asked, or did not answer well. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refused(Reason reason, String detail) {
      super(detail, null, false, false);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }

    String detail() {
      return String.valueOf(getMessage());
    }
  }
}
