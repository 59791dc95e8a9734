package no.planverk.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.planverk.domain.following.Following;

/**
 * What people send in without an account: added without sight of what others have sent, and reached
 * again by its private link only. A link is named by the digest of its secret.
 */
public interface Letterbox {
  /** Keeps a wish to follow; somebody hears of it who writes a letter with the link. */
  void ask(Following following, Link link);

  /**
   * All that the address of that link follows or wishes to; nothing where there is no such link.
   */
  List<Following> reachedBy(String link);

  /** The wish to which that very link was sent. */
  List<Following> sentTo(String link);

  /** Confirms what the link's address asked for; from then on it is told what happens. */
  void confirm(String link, UUID following, Instant at);

  /** Forgets those of the things that the link's address follows, all at once. */
  void leave(String link, Collection<UUID> followings);

  /**
   * A private link.
   *
   * @param digest the SHA-256 of its secret
   * @param sealed the secret, sealed for letters
   */
  record Link(String digest, String sealed) {}
}
