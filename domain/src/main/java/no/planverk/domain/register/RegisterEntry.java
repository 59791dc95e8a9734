package no.planverk.domain.register;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.Stage;

/** One line of the register of plans. */
public record RegisterEntry(
    PlanId id,
    String title,
    String type,
    Optional<Stage> stage,
    Language language,
    Optional<Period> period,
    Optional<Integer> version,
    boolean registeredOnly,
    boolean published,
    Instant changedAt,
    long revision) {}
