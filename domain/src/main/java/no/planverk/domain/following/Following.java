package no.planverk.domain.following;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;

/**
 * That somebody wants letters about a plan or about all that the municipality publishes. It is a
 * wish of nobody in particular until it is confirmed from the address itself.
 *
 * @param plan the plan, or without one everything
 * @param toldUntil what was published later has not been told of yet; from the confirmation on
 */
public record Following(
    UUID id,
    MailAddress address,
    Optional<PlanId> plan,
    Instant askedAt,
    Optional<Instant> confirmedAt,
    Optional<Instant> toldUntil) {
  /** What is not confirmed in that time is forgotten. */
  public static final Duration PATIENCE = Duration.ofHours(48);

  public static Following asked(
      UUID id, MailAddress address, Optional<PlanId> plan, Instant askedAt) {
    return new Following(id, address, plan, askedAt, Optional.empty(), Optional.empty());
  }

  public boolean isConfirmed() {
    return confirmedAt.isPresent();
  }

  /** Whether it may still be confirmed, or has been. */
  public boolean holds(Instant moment) {
    return isConfirmed() || moment.isBefore(askedAt.plus(PATIENCE));
  }

  public Following confirmed(Instant moment) {
    return new Following(
        id, address, plan, askedAt, Optional.of(moment), Optional.of(toldUntil.orElse(moment)));
  }

  public Following told(Instant until) {
    return new Following(id, address, plan, askedAt, confirmedAt, Optional.of(until));
  }

  /** Whether news of that plan are for it. */
  public boolean isAbout(PlanId other) {
    return plan.map(other::equals).orElse(true);
  }
}
