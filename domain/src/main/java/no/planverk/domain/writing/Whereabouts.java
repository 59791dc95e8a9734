package no.planverk.domain.writing;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.BlockId;

/** Where a person is in a plan's working text right now, with one of their open pages. */
public record Whereabouts(
    PlanId plan,
    String tab,
    PersonId person,
    Optional<SectionId> section,
    Optional<BlockId> block,
    Instant seen) {}
