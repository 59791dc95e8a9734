package no.planverk.application.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Tenancies;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** What every act on a tenancy works with: it is done, and then noted among operators' acts. */
public record TenancyLedger(Tenancies tenancies, Operators operators, Clock clock) {
  Instant now() {
    return clock.instant();
  }

  StandingReply stand(Operator operator, String act, Tenant tenant, Standing after, String detail) {
    if (!tenancies.stand(tenant, after)) {
      return new StandingReply.ChangedMeanwhile();
    }
    return noted(operator, act, tenant.standing(after), detail);
  }

  StandingReply noted(Operator operator, String act, Tenant tenant, String detail) {
    operators.note(
        operator,
        act,
        Optional.of(tenant.id()),
        Optional.of(detail).filter(it -> !it.isEmpty()),
        now());
    return new StandingReply.Done(tenant);
  }
}
