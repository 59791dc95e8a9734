package no.planverk.application.port;

import no.planverk.domain.tenant.Tenant;

/** What comes of opening a tenancy. */
public sealed interface Opening {
  record Opened(Tenant tenant) implements Opening {}

  /** Another municipality has, or once had, this slug; nothing was opened. */
  record SlugTaken() implements Opening {}
}
