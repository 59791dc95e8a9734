package no.planverk.application.following;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.Desk;
import no.planverk.application.people.SessionSecret;
import no.planverk.domain.following.Following;
import no.planverk.domain.tenant.TenantId;

/** The reader of a letter wants no more: what was kept of them is deleted. */
public final class EndFollowing {
  private final Desk desk;

  public EndFollowing(Desk desk) {
    this.desk = desk;
  }

  /**
   * Ends one of the things that the link's address follows, or without one all of them, what waits
   * to be confirmed among them. A link that was not confirmed refuses what it asks about and no
   * more, since anyone may have asked. Ending twice is no more than once.
   *
   * @return how much the address still follows
   */
  public int end(TenantId tenant, SessionSecret link, Optional<UUID> one) {
    return desk.tenants()
        .receiving(
            tenant,
            letterbox -> {
              List<Following> all = letterbox.reachedBy(link.hash());
              List<Following> sent = letterbox.sentTo(link.hash());
              List<Following> whole = sent.stream().allMatch(Following::isConfirmed) ? all : sent;
              List<Following> ended = one.map(id -> alike(all, id)).orElse(whole);
              letterbox.leave(link.hash(), ended.stream().map(Following::id).toList());
              return all.size() - ended.size();
            });
  }

  /** The same thing may have been asked for more than once. */
  private static List<Following> alike(List<Following> all, UUID id) {
    return all.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(one -> all.stream().filter(it -> it.plan().equals(one.plan())).toList())
        .orElse(List.of());
  }
}
