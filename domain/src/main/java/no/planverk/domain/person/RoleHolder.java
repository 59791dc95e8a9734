package no.planverk.domain.person;

import java.util.UUID;

/** Who can hold a role in a plan: a person, or the API token that made the plan. */
public sealed interface RoleHolder {
  UUID id();

  /** The word for this kind of holder: {@code person} or {@code token}. */
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
