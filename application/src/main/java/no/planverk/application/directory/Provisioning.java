package no.planverk.application.directory;

import no.planverk.domain.person.Actor;
import no.planverk.domain.person.TokenScope;

/** Who may keep people and groups here in step with the municipality's directory. */
final class Provisioning {
  private Provisioning() {}

  /** A token made for just that: administrators alone can make one. */
  static boolean isFor(Actor actor) {
    return actor instanceof Actor.ApiToken token && token.scope() == TokenScope.PROVISIONING;
  }
}
