package no.planverk.adapters.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.planverk.application.port.Sealing;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.Sha256;

/**
 * Seals with AES-256-GCM under keys from outside the database. The first key seals; all of them
 * open, so a key is changed by putting a new one in front. What is sealed names its key by the
 * first digits of the key's SHA-256.
 */
public final class KeyRing implements Sealing {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int NAME_DIGITS = 8;

  private final List<Key> keys;
  private final SecureRandom random = new SecureRandom();

  private record Key(String name, SecretKeySpec spec) {}

  private KeyRing(List<Key> keys) {
    this.keys = keys;
  }

  /** Keys of 32 bytes in Base64, the newest first, with commas or white space between. */
  public static KeyRing of(String keys) {
    List<Key> parsed = Arrays.stream(keys.strip().split("[,\\s]+")).map(KeyRing::key).toList();
    return new KeyRing(parsed);
  }

  /** A new key as it is written into a setting. */
  public static String freshKey() {
    byte[] bits = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bits);
    return Base64.getEncoder().encodeToString(bits);
  }

  private static Key key(String base64) {
    try {
      byte[] bits = Base64.getDecoder().decode(base64);
      if (bits.length == KEY_BYTES) {
        String name = Sha256.hex(base64).substring(0, NAME_DIGITS);
        return new Key(name, new SecretKeySpec(bits, "AES"));
      }
    } catch (IllegalArgumentException notBase64) {
      // said below, without the text, which is a secret
    }
    throw new InvalidValue("a key is 32 bytes in Base64, as from: openssl rand -base64 32");
  }

  @Override
  public String seal(String purpose, String plain) {
    Key key = keys.getFirst();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed =
        worked(Cipher.ENCRYPT_MODE, key, nonce, purpose, plain.getBytes(StandardCharsets.UTF_8));
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return key.name() + "." + base64.encodeToString(nonce) + "." + base64.encodeToString(sealed);
  }

  @Override
  public String open(String purpose, String sealed) {
    String[] parts = sealed.split("\\.", -1);
    if (parts.length != 3) {
      throw new Unopenable("not sealed at all");
    }
    Key key =
        keys.stream()
            .filter(it -> it.name().equals(parts[0]))
            .findFirst()
            .orElseThrow(() -> new Unopenable("sealed with a key that is not there"));
    try {
      byte[] nonce = Base64.getUrlDecoder().decode(parts[1]);
      byte[] bytes = Base64.getUrlDecoder().decode(parts[2]);
      return new String(
          worked(Cipher.DECRYPT_MODE, key, nonce, purpose, bytes), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException touched) {
      throw new Unopenable("what was sealed has been touched");
    }
  }

  private static byte[] worked(int mode, Key key, byte[] nonce, String purpose, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key.spec(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new Unopenable("sealed for another purpose, or touched");
    }
  }
}
