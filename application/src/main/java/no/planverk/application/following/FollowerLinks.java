package no.planverk.application.following;

import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Followers;
import no.planverk.application.port.Sealing;
import no.planverk.domain.tenant.TenantId;

/** Opens the sealed secrets of followers' links, to write them into letters. */
record FollowerLinks(Sealing sealing) {
  /** What is sealed for one municipality opens for no other. */
  static String purpose(TenantId tenant) {
    return "follower " + tenant;
  }

  /** Throws {@link Sealing.Unopenable} when the key is gone. */
  SessionSecret secret(TenantId tenant, Followers.Reader reader) {
    return new SessionSecret(sealing.open(purpose(tenant), reader.sealedLink()));
  }
}
