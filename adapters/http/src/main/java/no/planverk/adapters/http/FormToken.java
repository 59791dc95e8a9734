package no.planverk.adapters.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What every form carries so that no other site can send it: an HMAC-SHA256 of a constant under the
 * session's secret, which other sites do not know and which tells nothing of the secret.
 */
public final class FormToken {
  /** The name of the form field, and of the header where a script sends it. */
  public static final String FIELD = "form-token";

  public static final HeaderName HEADER = HeaderNames.create(FIELD);

  private FormToken() {}

  public static String of(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] token = mac.doFinal(FIELD.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  public static boolean isOf(String secret, String given) {
    return MessageDigest.isEqual(
        of(secret).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
