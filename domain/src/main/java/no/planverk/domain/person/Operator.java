package no.planverk.domain.person;

import java.util.Optional;

/**
 * The vendor's operator, who opens and watches tenants and never sees their content. One who has
 * signed in has an id; the command line has none.
 */
public record Operator(Optional<OperatorId> id, String name) {
  public Operator(String name) {
    this(Optional.empty(), name);
  }
}
