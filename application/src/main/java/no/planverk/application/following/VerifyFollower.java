package no.planverk.application.following;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.people.SessionSecret;
import no.planverk.domain.following.Following;
import no.planverk.domain.tenant.TenantId;

/** The reader of a letter confirms that the address is theirs and wants letters. */
public final class VerifyFollower {
  private final Desk desk;

  public VerifyFollower(Desk desk) {
    this.desk = desk;
  }

  /** False where the link leads nowhere any more. Confirming twice is no more than once. */
  public boolean verify(TenantId tenant, SessionSecret link) {
    return desk.tenants()
        .receiving(
            tenant,
            letterbox -> {
              List<Following> waiting =
                  letterbox.sentTo(link.hash()).stream()
                      .filter(it -> it.holds(desk.now()))
                      .toList();
              waiting.forEach(it -> letterbox.confirm(link.hash(), it.id(), desk.now()));
              return !waiting.isEmpty();
            });
  }
}
