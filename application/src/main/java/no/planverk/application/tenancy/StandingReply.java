package no.planverk.application.tenancy;

import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** What comes of an act on a tenancy. */
public sealed interface StandingReply {
  /** It stands so now. */
  record Done(Tenant tenant) implements StandingReply {}

  /** The act does not follow how the tenancy stands; nothing was done. */
  record DoesNotFollow(Standing now) implements StandingReply {}

  /** Another municipality has, or once had, that slug; nothing was done. */
  record SlugTaken() implements StandingReply {}

  /** Someone else changed it meanwhile; nothing was done. */
  record ChangedMeanwhile() implements StandingReply {}

  /** The days of grace are not over, and nobody said that they need not be; nothing was done. */
  record GraceNotOver(Standing.Closing now) implements StandingReply {}
}
