package no.planverk.adapters.participation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.planverk.domain.tenant.TenantId;

/**
 * What a form carries that has no session to carry a token of: for which municipality it was shown,
 * and when. A form comes back after a person has filled it in, which no person does at once, and
 * within a day.
 */
record FormStamp(FormSeal seal, Clock clock) {
  static final Duration SOONEST = Duration.ofSeconds(2);
  static final Duration LATEST = Duration.ofDays(1);

  String fresh(TenantId tenant) {
    return seal.seal(tenant + " " + clock.instant().getEpochSecond());
  }

  boolean isGood(TenantId tenant, String stamp) {
    return seal.open(stamp).filter(it -> isGoodFor(tenant, it)).isPresent();
  }

  private boolean isGoodFor(TenantId tenant, String opened) {
    String[] parts = opened.split(" ", 2);
    Instant shown = Instant.ofEpochSecond(Long.parseLong(parts[1]));
    Instant now = clock.instant();
    return parts[0].equals(tenant.value())
        && !now.isBefore(shown.plus(SOONEST))
        && now.isBefore(shown.plus(LATEST));
  }
}
