package no.planverk.domain.budget;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Rank;

/**
 * A measure that is taken into a financial plan: where it stands there, why, its place in the
 * ranking, and who said so last.
 *
 * @param carriedFrom the financial plan of the year before, when it came along from there
 */
public record MeasureStanding(
    PlanId plan,
    ElementId element,
    Standing standing,
    String reason,
    Rank rank,
    Optional<PlanId> carriedFrom,
    Optional<UUID> decidedBy,
    Instant decidedAt,
    long revision) {
  public static final int LONGEST_REASON = 2000;

  public MeasureStanding {
    reason = checkReason(standing, reason);
  }

  /** The reason without spaces around it; refused where one is needed and missing. */
  public static String checkReason(Standing standing, String reason) {
    String said = PlainText.check(reason.strip());
    if (said.length() > LONGEST_REASON) {
      throw new InvalidValue("a reason is at most " + LONGEST_REASON + " characters");
    }
    if (said.isEmpty() && standing.needsReason()) {
      throw new InvalidValue("what is " + standing.id() + " is so for a reason");
    }
    return said;
  }

  public MeasureStanding decided(
      Standing newStanding, String newReason, Optional<UUID> by, Instant at) {
    return new MeasureStanding(
        plan, element, newStanding, newReason, rank, carriedFrom, by, at, revision);
  }

  public MeasureStanding rankedAt(Rank newRank) {
    return new MeasureStanding(
        plan, element, standing, reason, newRank, carriedFrom, decidedBy, decidedAt, revision);
  }

  /** As it stands for an element that this one became. */
  public MeasureStanding of(ElementId other) {
    return new MeasureStanding(
        plan, other, standing, reason, rank, carriedFrom, decidedBy, decidedAt, revision);
  }

  /** As the next year's plan begins with it: proposed again, in the same place. */
  public MeasureStanding carriedTo(PlanId next, Optional<UUID> by, Instant at) {
    return new MeasureStanding(
        next, element, Standing.PROPOSED, "", rank, Optional.of(plan), by, at, 1);
  }

  /** As it stands once this change of it is stored. */
  public MeasureStanding stored() {
    return new MeasureStanding(
        plan, element, standing, reason, rank, carriedFrom, decidedBy, decidedAt, revision + 1);
  }
}
