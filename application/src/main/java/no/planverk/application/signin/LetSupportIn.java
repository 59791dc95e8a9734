package no.planverk.application.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.SupportGrant;

/** Lets the vendor's support look in for some hours. Only a person can; a program cannot. */
public final class LetSupportIn {
  private final Desk desk;

  public LetSupportIn(Desk desk) {
    this.desk = desk;
  }

  /** {@code hours} from 1 to {@link SupportGrant#MOST_HOURS}. */
  public Reply<SupportGrant> letIn(Actor actor, Once<SupportGrant> once, int hours, String reason) {
    if (!(actor instanceof Actor.StaffMember staff) || !Rights.allow(actor, Act.GRANT_SUPPORT)) {
      return new Reply.NotAllowed<>();
    }
    return desk.once(
        actor,
        once,
        stores -> {
          Instant now = desk.now();
          SupportGrant grant =
              new SupportGrant(
                  new GrantId(desk.ids().next()),
                  reason,
                  staff.person(),
                  now,
                  now.plus(Duration.ofHours(hours)),
                  Optional.empty());
          stores.supportGrants().add(grant);
          desk.note(stores, actor, "grant-support", Subject.made("support-grant", grant.id()));
          return Reply.done(grant);
        });
  }
}
