package no.planverk.domain.tenant;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/** The name of a tenant in its addresses: {@code [a-z][a-z0-9-]{1,38}[a-z0-9]}, not reserved. */
public record TenantSlug(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");
  private static final Set<String> RESERVED =
      Set.of("api", "ops", "static", "health", "metrics", "login");

  public TenantSlug {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue(
          "a slug is 3 to 40 characters a-z, 0-9 and hyphen, begins with a letter and does not end"
              + " with a hyphen");
    }
    if (RESERVED.contains(value)) {
      throw new InvalidValue("the slug '" + value + "' is reserved for the service itself");
    }
  }

  /** The slug, if the text is one. */
  public static Optional<TenantSlug> read(String text) {
    return FORM.matcher(text).matches() && !RESERVED.contains(text)
        ? Optional.of(new TenantSlug(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
