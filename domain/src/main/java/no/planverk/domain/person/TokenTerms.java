package no.planverk.domain.person;

import java.time.Duration;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/** What an API token is to be for: its name, role, scope and how many days it holds. */
public record TokenTerms(String name, TenantRole role, TokenScope scope, int days) {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_DAYS = 365;

  public TokenTerms {
    checkName(name);
    checkDays(days);
  }

  public static String checkName(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidValue("a token's name is 1 to 100 characters");
    }
    return PlainText.check(name);
  }

  public static int checkDays(int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue("a token holds 1 to 365 days");
    }
    return days;
  }

  public Duration lifetime() {
    return Duration.ofDays(days);
  }
}
