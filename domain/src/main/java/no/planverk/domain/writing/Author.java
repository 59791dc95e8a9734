package no.planverk.domain.writing;

import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;

/** Who wrote something, as the journal names them: a kind of actor and an opaque id. */
public record Author(String kind, Optional<UUID> id) {
  public static Author of(Actor actor) {
    return new Author(actor.kind(), actor.id());
  }

  /** The person, where it was one. */
  public Optional<PersonId> person() {
    return kind.equals("person") ? id.map(PersonId::new) : Optional.empty();
  }
}
