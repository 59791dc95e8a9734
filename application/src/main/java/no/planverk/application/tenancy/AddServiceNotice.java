package no.planverk.application.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.Ids;
import no.planverk.application.port.Operators;
import no.planverk.application.port.ServiceNotices;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.TenantId;

/** The vendor tells the staff of some or all municipalities something on each of their pages. */
public final class AddServiceNotice {
  private final ServiceNotices notices;
  private final Operators operators;
  private final Ids ids;
  private final Clock clock;

  public AddServiceNotice(ServiceNotices notices, Operators operators, Ids ids, Clock clock) {
    this.notices = notices;
    this.operators = operators;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is told.
   *
   * @param tenants whom; empty for all
   * @param from now, where it is not said
   */
  public record Wording(
      Map<Language, String> texts, Set<TenantId> tenants, Optional<Instant> from, Instant until) {}

  public ServiceNotice add(Operator operator, Wording wording) {
    ServiceNotice notice =
        new ServiceNotice(
            ids.next(),
            wording.texts(),
            wording.tenants(),
            wording.from().orElseGet(clock::instant),
            wording.until(),
            Optional.empty(),
            Optional.of(operator.name()));
    notices.add(notice);
    Optional<TenantId> whom =
        notice.tenants().size() == 1 ? notice.tenants().stream().findFirst() : Optional.empty();
    operators.note(
        operator, "add-notice", whom, Optional.of(notice.id().toString()), clock.instant());
    return notice;
  }
}
