package no.planverk.application.port;

import java.time.Instant;
import java.time.LocalDate;
import no.planverk.domain.tenant.TenantFigures;

/** Counts what a municipality has; who sees the figures sees nothing else of it. */
public interface Census {
  /** Roles and people are those of that day. */
  TenantFigures count(LocalDate day, Instant now);
}
