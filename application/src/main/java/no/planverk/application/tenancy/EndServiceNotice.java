package no.planverk.application.tenancy;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Operators;
import no.planverk.application.port.ServiceNotices;
import no.planverk.domain.person.Operator;

/** The vendor takes back what was told to staff. */
public final class EndServiceNotice {
  private final ServiceNotices notices;
  private final Operators operators;
  private final Clock clock;

  public EndServiceNotice(ServiceNotices notices, Operators operators, Clock clock) {
    this.notices = notices;
    this.operators = operators;
    this.clock = clock;
  }

  /** False where there is none of that id that goes on. */
  public boolean end(Operator operator, UUID id) {
    boolean ended = notices.end(id, clock.instant());
    if (ended) {
      operators.note(
          operator, "end-notice", Optional.empty(), Optional.of(id.toString()), clock.instant());
    }
    return ended;
  }
}
