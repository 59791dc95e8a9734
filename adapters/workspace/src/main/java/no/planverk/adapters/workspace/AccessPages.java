package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.workspace.view.InvitationView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.signin.EndSession;
import no.planverk.application.signin.EndSessions;
import no.planverk.application.signin.InvitePerson;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.signin.SessionId;

/** Letting a person in for the first time, and signing them out. */
public final class AccessPages implements PageGroup {
  private final InvitePerson invitePerson;
  private final EndSession endSession;
  private final EndSessions endSessions;
  private final WebAddress base;

  public AccessPages(
      InvitePerson invitePerson, EndSession endSession, EndSessions endSessions, WebAddress base) {
    this.invitePerson = invitePerson;
    this.endSession = endSession;
    this.endSessions = endSessions;
    this.base = base;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.post("/work/people/{person}/invitation", this::invite),
        Page.post("/work/people/{person}/sessions/end-all", this::endAll),
        Page.post("/work/people/{person}/sessions/{session}/end", this::end));
  }

  private static PersonId person(Visit visit) {
    return new PersonId(visit.id("person"));
  }

  private static String back(Visit visit) {
    return visit.at("/work/people/" + person(visit));
  }

  /** The link is in this answer and nowhere else. */
  private Shown invite(Visit visit) {
    Words words = visit.words();
    InvitePerson.Invitation made = visit.needed(invitePerson.invite(visit.actor(), person(visit)));
    String link = base.at(visit.at("/sign-in?invitation=" + made.secret().text()));
    return Shown.sheet(
        "invitation",
        words.get("invitation.title"),
        new InvitationView(
            link, words.get("invitation.until", visit.time(made.until())), back(visit)));
  }

  private Shown end(Visit visit) {
    String back = back(visit);
    SessionId session = new SessionId(visit.id("session"));
    visit.needed(endSession.end(visit.actor(), session, visit.at("/sign-in")));
    return session.equals(visit.who().session())
        ? Shown.elsewhere(visit.at("/sign-in?signed-out=1"))
        : Shown.done(back, "session-ended");
  }

  private Shown endAll(Visit visit) {
    visit.needed(endSessions.end(visit.actor(), person(visit)));
    return Shown.done(back(visit), "sessions-ended");
  }
}
