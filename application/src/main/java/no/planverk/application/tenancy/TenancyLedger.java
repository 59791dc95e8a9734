package no.planverk.application.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Tenancies;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** What every act on a tenancy works with: it is done and noted among operators' acts at once. */
public record TenancyLedger(Tenancies tenancies, Clock clock) {
  Instant now() {
    return clock.instant();
  }

  Deed deed(Operator operator, String act, String detail) {
    return new Deed(operator, act, Optional.of(detail).filter(it -> !it.isEmpty()), now());
  }

  StandingReply stand(Operator operator, String act, Tenant tenant, Standing after, String detail) {
    return tenancies.stand(tenant, after, deed(operator, act, detail))
        ? new StandingReply.Done(tenant.standing(after))
        : new StandingReply.ChangedMeanwhile();
  }
}
