package no.planverk.application.following;

import java.time.Instant;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.port.Followers.Reader;
import no.planverk.application.port.Letters;
import no.planverk.application.port.Sealing;
import no.planverk.domain.following.Following;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;

/**
 * Writes to those who asked to follow, so that they confirm it. Nobody gets more than three such
 * letters in two days, whoever asks for them; a letter that the mail server does not take is tried
 * again the next time.
 */
public final class InviteFollowers {
  static final int MOST = 3;

  private final Desk desk;
  private final FollowerLinks links;
  private final Letters letters;

  public InviteFollowers(Desk desk, Sealing sealing, Letters letters) {
    this.desk = desk;
    this.links = new FollowerLinks(sealing);
    this.letters = letters;
  }

  /** Whether nobody waits for a letter any more. */
  public boolean invite(Operator operator, Tenant tenant) {
    if (!letters.canSend()) {
      return true;
    }
    Actor job = new Actor.SystemJob(tenant.id());
    List<Reader> waiting = desk.in(job, stores -> stores.followers().unwritten());
    if (waiting.isEmpty()) {
      return true;
    }
    List<Followed> asked =
        desk.tenants()
            .reading(
                tenant.id(),
                pages -> Followed.of(waiting.stream().map(Reader::following).toList(), pages));
    boolean all = true;
    for (int i = 0; i < waiting.size(); i++) {
      all &= isSettled(job, tenant, waiting.get(i), asked.get(i));
    }
    return all;
  }

  private boolean isSettled(Actor job, Tenant tenant, Reader reader, Followed asked) {
    Following following = reader.following();
    Instant since = desk.now().minus(Following.PATIENCE);
    boolean wanted =
        following.askedAt().isAfter(since)
            && desk.in(
                job, stores -> stores.followers().written(following.address(), since) < MOST);
    if (!wanted) {
      return forgotten(job, following);
    }
    try {
      letters.send(
          new Letters.Confirmation(
              tenant,
              following.address().value(),
              asked.what().map(Followed.WhichPlan::title),
              links.secret(tenant.id(), reader).text()));
    } catch (Letters.NotSent notSent) {
      return notSent.isForEver() && forgotten(job, following);
    } catch (Sealing.Unopenable keyIsGone) {
      return forgotten(job, following);
    }
    return desk.in(
        job,
        stores -> {
          stores.followers().written(following.id(), desk.now());
          return true;
        });
  }

  private boolean forgotten(Actor job, Following following) {
    return desk.in(
        job,
        stores -> {
          stores.followers().forget(following.id());
          return true;
        });
  }
}
