package no.planverk.domain.signin;

import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.person.TenantRole;

/**
 * One line of the table by which a municipality's directory decides roles: whoever has this value
 * in this claim has this role. A group that the directory keeps here by SCIM counts as a value of
 * the claim {@code groups}.
 */
public record RoleRule(String claim, String value, TenantRole role) {
  public RoleRule {
    if (claim.isBlank() || claim.length() > 100 || value.isBlank() || value.length() > 300) {
      throw new InvalidValue("a rule names a claim (1 to 100 characters) and a value (1 to 300)");
    }
    PlainText.check(claim);
    PlainText.check(value);
  }

  public boolean fits(Claims claims) {
    return claims.has(claim, value);
  }
}
