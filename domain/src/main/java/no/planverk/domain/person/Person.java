package no.planverk.domain.person;

import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/** A member of staff or a politician: a row before they have ever signed in. */
public record Person(
    PersonId id,
    String name,
    Optional<String> email,
    Optional<UnitId> unit,
    TenantRole role,
    long revision) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,255}");

  public Person {
    check(name, email);
  }

  /** Throws {@link InvalidValue} where a person cannot be called or reached so. */
  public static void check(String name, Optional<String> email) {
    if (name.isBlank() || name.length() > 300) {
      throw new InvalidValue("a person's name is 1 to 300 characters");
    }
    PlainText.check(name);
    if (email.isPresent() && !EMAIL.matcher(email.get()).matches()) {
      throw new InvalidValue("an e-mail address has one @ with something on both sides");
    }
  }
}
