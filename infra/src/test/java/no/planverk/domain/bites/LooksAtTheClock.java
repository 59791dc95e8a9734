package no.planverk.domain.bites;

import java.time.LocalDate;

/** Breaks a rule on purpose: a day that no test can choose. */
final class LooksAtTheClock {
  LocalDate day() {
    return LocalDate.now();
  }
}
