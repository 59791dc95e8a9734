package no.planverk.domain.signin;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.TenantRole;

/**
 * How a municipality's people sign in, by which claim they are known for ever, and which of them
 * get which role: rules are read from the top and the first that fits decides; whom none fits has
 * the role {@code otherwise}, or may not come in when there is none.
 */
public record SignInSettings(
    SignInWay way,
    String subjectClaim,
    String scopes,
    Optional<String> acr,
    Optional<TenantRole> otherwise,
    List<RoleRule> rules,
    long revision) {
  public static final int MOST_RULES = 100;

  public SignInSettings {
    rules = List.copyOf(rules);
    if (!subjectClaim.matches("[A-Za-z][A-Za-z0-9_:./-]{0,99}") || subjectClaim.equals("email")) {
      throw new InvalidValue("the claim that people are known by is a name such as sub or oid");
    }
    if (!(" " + scopes + " ").contains(" openid ") || scopes.length() > 300) {
      throw new InvalidValue("scopes are words with openid among them, 300 characters at most");
    }
    if (rules.size() > MOST_RULES) {
      throw new InvalidValue("there are at most " + MOST_RULES + " rules");
    }
  }

  /** The role that a rule gives to someone with these claims. */
  public Optional<TenantRole> roleByRule(Claims claims) {
    return rules.stream().filter(it -> it.fits(claims)).map(RoleRule::role).findFirst();
  }
}
