package no.planverk.adapters.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From where a request comes: the other end of the connection or, when that is a proxy of ours, the
 * last hop in X-Forwarded-For that is none. What stands before that hop anyone can have written.
 */
public final class ClientAddress {
  /** One customer of a network has at least so much of it. */
  private static final int IPV6_BITS = 64;

  private final List<Network> trusted;

  private ClientAddress(List<Network> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /**
   * @param proxies addresses and ranges with commas between; throws {@link
   *     no.planverk.domain.InvalidValue} when one is none
   */
  public static ClientAddress behind(String proxies) {
    return new ClientAddress(
        Arrays.stream(proxies.split(",", -1))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .map(Network::of)
            .toList());
  }

  String of(ServerRequest request) {
    return request.remotePeer().address() instanceof InetSocketAddress peer
        ? of(
            peer.getAddress(),
            request.headers().all(HeaderNames.X_FORWARDED_FOR, List::of).reversed())
        : "?";
  }

  /** The headers, last first. */
  String of(InetAddress peer, List<String> forwardedFor) {
    InetAddress from = peer;
    for (String header : forwardedFor) {
      for (String hop : Arrays.asList(header.split(",", -1)).reversed()) {
        Optional<InetAddress> before = hop(hop.strip());
        if (!isTrusted(from) || before.isEmpty()) {
          return written(from);
        }
        from = before.get();
      }
    }
    return written(from);
  }

  /** As proxies write it: {@code 192.0.2.1}, {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
  private static Optional<InetAddress> hop(String text) {
    if (text.startsWith("[") && text.contains("]")) {
      return Network.literal(text.substring(1, text.indexOf(']')));
    }
    return Network.literal(text.matches("[0-9.]+:\\d+") ? text.split(":", 2)[0] : text);
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(it -> it.contains(address));
  }

  private static String written(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address.getHostAddress();
    }
    return Arrays.toString(Network.kept(address.getAddress(), IPV6_BITS));
  }
}
