package no.planverk.adapters.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says of something a form names that this session was shown it: an HMAC-SHA256 of what it is under
 * the session's secret.
 */
public final class SessionSeal {
  private static final String ALGORITHM = "HmacSHA256";

  private SessionSeal() {}

  public static String of(String secret, String what) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] seal = mac.doFinal(("seal:" + what).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  public static boolean isOf(String secret, String what, String given) {
    return MessageDigest.isEqual(
        of(secret, what).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
