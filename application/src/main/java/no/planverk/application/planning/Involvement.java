package no.planverk.application.planning;

import java.util.Optional;
import java.util.Set;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterEntry;

/**
 * What a person is in a plan today, by roles of their own or of their units, and where the public
 * reads the plan.
 */
public record Involvement(RegisterEntry plan, Set<PlanRole> roles, Optional<Slug> address) {
  public Involvement {
    roles = Set.copyOf(roles);
  }
}
