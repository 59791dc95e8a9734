package no.planverk.application.people;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.Sha256;
import no.planverk.domain.tenant.TenantId;

/**
 * An API token as its holder has it: {@code pv_}, the tenant's id, and 256 random bits. Only the
 * SHA-256 of the whole is kept, which suffices for a secret that long.
 */
record Secret(TenantId tenant, String text) {
  private static final Pattern FORM = Pattern.compile("pv_([a-z][a-z0-9]{15})_[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret fresh(TenantId tenant) {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    String random = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    return new Secret(tenant, "pv_" + tenant + "_" + random);
  }

  static Optional<Secret> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new Secret(new TenantId(form.group(1)), text))
        : Optional.empty();
  }

  String hash() {
    return Sha256.hex(text);
  }

  @Override
  public String toString() {
    return "Secret of " + tenant;
  }
}
