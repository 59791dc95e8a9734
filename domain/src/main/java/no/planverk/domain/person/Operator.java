package no.planverk.domain.person;

import java.util.Optional;
import java.util.UUID;

/**
 * The vendor's operator, who opens and watches tenants and never sees their content. One who has
 * signed in has an id; the command line has none.
 *
 * @param order the order that is carried out, where it is done on one
 */
public record Operator(Optional<OperatorId> id, String name, Optional<UUID> order) {
  public Operator(Optional<OperatorId> id, String name) {
    this(id, name, Optional.empty());
  }

  public Operator(String name) {
    this(Optional.empty(), name);
  }

  /** The same, who carries out that order and nothing else. */
  public Operator on(UUID placed) {
    return new Operator(id, name, Optional.of(placed));
  }
}
