package no.planverk.application.directory;

import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Who may keep people and groups here in step with the municipality's directory. */
final class Provisioning {
  private Provisioning() {}

  static boolean isFor(Actor actor) {
    return actor instanceof Actor.ApiToken && Rights.allow(actor, Act.NAME_PEOPLE);
  }
}
