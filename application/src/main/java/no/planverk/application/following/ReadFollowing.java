package no.planverk.application.following;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.Desk;
import no.planverk.application.people.SessionSecret;
import no.planverk.domain.following.Following;
import no.planverk.domain.tenant.TenantId;

/** Reads what the address follows to which a private link was sent. */
public final class ReadFollowing {
  private final Desk desk;

  public ReadFollowing(Desk desk) {
    this.desk = desk;
  }

  /**
   * What a link leads to.
   *
   * @param address whose link it is
   * @param asked what this very link was sent to confirm, while it waits
   * @param follows all that is confirmed
   */
  public record Reached(String address, Optional<Followed> asked, List<Followed> follows) {
    public Reached {
      follows = List.copyOf(follows);
    }
  }

  /** Empty where the link leads nowhere: it was never sent, is too old, or its reader has left. */
  public Optional<Reached> read(TenantId tenant, SessionSecret link) {
    Found found =
        desk.tenants()
            .receiving(
                tenant,
                letterbox ->
                    new Found(letterbox.sentTo(link.hash()), letterbox.reachedBy(link.hash())));
    Optional<Following> sent = found.sent().stream().filter(it -> it.holds(desk.now())).findFirst();
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    Optional<UUID> asked = sent.filter(it -> !it.isConfirmed()).map(Following::id);
    List<Followed> all =
        desk.tenants().reading(tenant, pages -> Followed.of(found.reached(), pages));
    return Optional.of(
        new Reached(
            sent.get().address().value(),
            all.stream().filter(it -> asked.equals(Optional.of(it.id()))).findFirst(),
            distinct(all)));
  }

  /** What was asked for twice is followed once. */
  private static List<Followed> distinct(List<Followed> all) {
    return all.stream()
        .filter(Followed::confirmed)
        .filter(
            it ->
                all.stream()
                    .filter(Followed::confirmed)
                    .filter(other -> other.what().equals(it.what()))
                    .findFirst()
                    .equals(Optional.of(it)))
        .toList();
  }

  private record Found(List<Following> sent, List<Following> reached) {}
}
