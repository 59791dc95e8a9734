package no.planverk.application.signin;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.Identity;

/** Reads how a person signs in: one's own account, or anyone's for who manages signing in. */
public final class ReadAccount {
  private final Desk desk;

  public ReadAccount(Desk desk) {
    this.desk = desk;
  }

  /** The person, who they are at which provider, and whether a rule gave them their role. */
  public record Account(
      Person person, List<Identity> identities, List<String> groups, boolean roleByRule) {}

  public Reply<Account> read(Actor actor, PersonId person) {
    if (!ListSessions.isOwn(actor, person) && !Rights.allow(actor, Act.MANAGE_SIGN_IN)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> read(person, stores));
  }

  private static Reply<Account> read(PersonId id, TenantStores stores) {
    return stores
        .people()
        .person(id)
        .<Reply<Account>>map(
            person ->
                Reply.done(
                    new Account(
                        person,
                        stores.accounts().identitiesOf(id),
                        stores.accounts().groupsOf(id),
                        stores.accounts().hasRoleByRule(id))))
        .orElseGet(Reply.Unknown::new);
  }
}
