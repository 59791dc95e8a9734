package no.planverk.domain.person;

import java.util.UUID;

/** Who can hold a role in a plan: a person, a unit, or the API token that made the plan. */
public sealed interface RoleHolder {
  UUID id();

  /** The word for this kind of holder: {@code person}, {@code unit} or {@code token}. */
  String kind();

  record OfPerson(PersonId person) implements RoleHolder {
    @Override
    public UUID id() {
      return person.value();
    }

    @Override
    public String kind() {
      return "person";
    }
  }

  /** The role is that of everyone who stands in the unit or under it. */
  record OfUnit(UnitId unit) implements RoleHolder {
    @Override
    public UUID id() {
      return unit.value();
    }

    @Override
    public String kind() {
      return "unit";
    }
  }

  record OfToken(TokenId token) implements RoleHolder {
    @Override
    public UUID id() {
      return token.value();
    }

    @Override
    public String kind() {
      return "token";
    }
  }
}
