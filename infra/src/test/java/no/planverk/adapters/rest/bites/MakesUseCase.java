package no.planverk.adapters.rest.bites;

import no.planverk.application.bites.ReadEverything;

/** Breaks a rule on purpose: a use case made outside of the composition root. */
final class MakesUseCase {
  Object make() {
    return new ReadEverything();
  }
}
