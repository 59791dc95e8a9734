package no.planverk.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.MonthOfUse;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;

/**
 * What is known of every municipality without entering its rooms. Each question is one query,
 * however many municipalities there are.
 */
public interface Figures {
  /**
   * A municipality that is to be counted.
   *
   * @param heard up to where its news are in the count that follows
   */
  record Due(TenantId tenant, String heard) {}

  /**
   * Those that were never counted, that have changed since, or that were last counted before that
   * time; those that waited longest come first. Who has no tables that this build can read is not
   * due.
   */
  List<Due> due(Instant countedBefore);

  /** Keeps what was counted, as the figures of now and of that month. */
  void keep(Due due, TenantFigures figures, YearMonth month);

  /** All municipalities in the order of their slugs. */
  List<FleetTenant> all();

  /** Those that had been opened by the end of the month, in the order of their slugs. */
  List<MonthOfUse> month(YearMonth month);

  /** Adds to what was used on that day. */
  void add(LocalDate day, Map<TenantId, TenantUse> uses);
}
