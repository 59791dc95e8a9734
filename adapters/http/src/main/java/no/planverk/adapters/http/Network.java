package no.planverk.adapters.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/** A range of addresses, as {@code 10.0.0.0/8}, or a single one. */
record Network(byte[] prefix, int bits) {
  static Network of(String text) {
    String[] parts = text.split("/", 2);
    byte[] address =
        literal(parts[0])
            .map(InetAddress::getAddress)
            .orElseThrow(() -> new InvalidValue(text + " is no address and no range of them"));
    int longest = address.length * 8;
    int bits = parts.length == 1 ? longest : bits(parts[1]);
    if (bits < 0 || bits > longest) {
      throw new InvalidValue(text + " is no range of addresses");
    }
    return new Network(kept(address, bits), bits);
  }

  private static int bits(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }

  /** An address written out; never a name, which would have to be asked for. */
  static Optional<InetAddress> literal(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == prefix.length && Arrays.equals(kept(bytes, bits), prefix);
  }

  /** The first bits of an address, the rest being zero. */
  static byte[] kept(byte[] address, int bits) {
    byte[] kept = new byte[address.length];
    for (int i = 0; i < address.length; i++) {
      int left = Math.clamp(bits - i * 8L, 0, 8);
      kept[i] = (byte) (address[i] & (0xff00 >> left));
    }
    return kept;
  }
}
