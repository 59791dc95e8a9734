package no.planverk.domain.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/**
 * A member of staff or a politician: a row before they have ever signed in. The external id is how
 * payroll or the directory knows them, the user name what they sign in as there. From the day on
 * which they have left they have no rights.
 */
public record Person(
    PersonId id,
    String name,
    Optional<String> email,
    Optional<UnitId> unit,
    TenantRole role,
    Optional<String> externalId,
    Optional<String> userName,
    Optional<LocalDate> leftOn,
    long revision) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,255}");

  public Person {
    check(name, email);
    ExternalKey.check(externalId);
    ExternalKey.check(userName);
  }

  /** A person whom no other system knows. */
  public Person(
      PersonId id,
      String name,
      Optional<String> email,
      Optional<UnitId> unit,
      TenantRole role,
      long revision) {
    this(
        id,
        name,
        email,
        unit,
        role,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        revision);
  }

  /** Throws {@link InvalidValue} where a person cannot be called or reached so. */
  public static void check(String name, Optional<String> email) {
    if (name.isBlank() || name.length() > 300) {
      throw new InvalidValue("a person's name is 1 to 300 characters");
    }
    PlainText.check(name);
    email.ifPresent(Person::checkEmail);
  }

  /** Throws {@link InvalidValue} where no letter would arrive. */
  public static String checkEmail(String email) {
    if (!EMAIL.matcher(PlainText.check(email)).matches()) {
      throw new InvalidValue("an e-mail address has one @ with something on both sides");
    }
    return email;
  }

  /** Whether the person is gone on that day; the day on which they left is the first. */
  public boolean hasLeft(LocalDate day) {
    return leftOn.map(it -> !day.isBefore(it)).orElse(false);
  }

  public Person leaving(Optional<LocalDate> day) {
    return new Person(id, name, email, unit, role, externalId, userName, day, revision);
  }

  public Person knownAs(Optional<String> newExternalId, Optional<String> newUserName) {
    return new Person(id, name, email, unit, role, newExternalId, newUserName, leftOn, revision);
  }

  public Person in(Optional<UnitId> newUnit) {
    return new Person(id, name, email, newUnit, role, externalId, userName, leftOn, revision);
  }

  /** As it stands once this change of it is stored. */
  public Person stored() {
    return new Person(id, name, email, unit, role, externalId, userName, leftOn, revision + 1);
  }
}
