package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.workspace.view.MeView;
import no.planverk.adapters.workspace.view.PersonView.AccountView;
import no.planverk.adapters.workspace.view.PersonView.FactView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.signin.ListSessions;
import no.planverk.application.signin.ReadAccount;
import no.planverk.domain.person.PersonId;

/** Shows how someone else signs in, and where they are signed in now. */
public final class Accounts {
  private final ReadAccount readAccount;
  private final ListSessions listSessions;

  public Accounts(ReadAccount readAccount, ListSessions listSessions) {
    this.readAccount = readAccount;
    this.listSessions = listSessions;
  }

  AccountView of(Visit visit, PersonId person) {
    Words words = visit.words();
    String page = visit.at("/work/people/" + person);
    ReadAccount.Account account = visit.needed(readAccount.read(visit.actor(), person));
    List<FactView> identities =
        account.identities().stream().map(it -> new FactView(it.subject(), it.issuer())).toList();
    List<MeView.SessionView> sessions =
        visit.needed(listSessions.list(visit.actor(), person)).stream()
            .map(
                it ->
                    new MeView.SessionView(
                        it.device(),
                        visit.time(it.beganAt()),
                        visit.time(it.usedAt()),
                        it.id().equals(visit.who().session()),
                        page + "/sessions/" + it.id() + "/end",
                        words.get("me.session.end.of", it.device(), visit.time(it.beganAt()))))
            .toList();
    return new AccountView(
        identities,
        words.get(account.roleByRule() ? "person.role.by-rule" : "person.role.by-hand"),
        account.groups(),
        sessions,
        page + "/sessions/end-all",
        page + "/invitation");
  }
}
