package no.planverk.domain.tenant;

import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * The identity of a municipality's tenancy, for life: 16 lower-case letters and digits, the first a
 * letter. It names the tenant's schema and roles, so it is generated and checked, never chosen.
 */
public record TenantId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{15}");

  public TenantId {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("a tenant id is a letter and 15 letters or digits, not " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
