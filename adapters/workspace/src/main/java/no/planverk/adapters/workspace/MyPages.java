package no.planverk.adapters.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.MeView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.signin.ChooseLanguage;
import no.planverk.application.signin.EndSession;
import no.planverk.application.signin.EndSessions;
import no.planverk.application.signin.ListSessions;
import no.planverk.application.signin.ReadAccount;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Unit;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;

/** Who am I here: my account, my rights, my language and where I am signed in. */
public final class MyPages implements PageGroup {
  private static final List<Language> SPOKEN =
      List.of(Language.NB, Language.NN, Language.DA, Language.EN);

  private final ReadAccount readAccount;
  private final ReadOrganisation readOrganisation;
  private final ChooseLanguage chooseLanguage;
  private final ListSessions listSessions;
  private final EndSession endSession;
  private final EndSessions endSessions;

  public MyPages(
      ReadAccount readAccount,
      ReadOrganisation readOrganisation,
      ChooseLanguage chooseLanguage,
      ListSessions listSessions,
      EndSession endSession,
      EndSessions endSessions) {
    this.readAccount = readAccount;
    this.readOrganisation = readOrganisation;
    this.chooseLanguage = chooseLanguage;
    this.listSessions = listSessions;
    this.endSession = endSession;
    this.endSessions = endSessions;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/me", this::me),
        Page.post("/work/me/language", this::speak),
        Page.post("/work/me/sessions/end-all", this::endAll),
        Page.post("/work/me/sessions/{session}/end", this::end));
  }

  private Shown me(Visit visit) {
    Words words = visit.words();
    ReadAccount.Account account = visit.needed(readAccount.read(visit.actor(), visit.person()));
    Person person = account.person();
    MeView view =
        new MeView(
            person.name(),
            person.email(),
            words.get("role." + person.role().id()),
            account.roleByRule(),
            unitOf(visit, person),
            account.identities().stream().map(Identity::subject).toList(),
            account.identities().stream().map(Identity::issuer).distinct().toList(),
            Arrays.stream(Act.values())
                .filter(visit::may)
                .map(it -> words.get("act." + it.id()))
                .toList(),
            visit.at("/work/roles"),
            language(visit),
            visit.at("/work/me/language"),
            sessions(visit),
            visit.at("/work/me/sessions/end-all"),
            visit.at("/work/me/data"),
            visit.at(DigestPages.PATH));
    return Shown.sheet("me", words.get("me.title"), view);
  }

  private Optional<String> unitOf(Visit visit, Person person) {
    if (person.unit().isEmpty() || !visit.may(Act.SEE_PEOPLE)) {
      return Optional.empty();
    }
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).units().stream()
        .filter(it -> person.unit().get().equals(it.id()))
        .map(Unit::name)
        .findFirst();
  }

  private static FieldView language(Visit visit) {
    Words words = visit.words();
    return FieldView.select(
        "language",
        words.get("me.language.label"),
        words.language().tag(),
        SPOKEN.stream()
            .map(it -> new ChoiceView(it.tag(), words.get("language." + it.tag())))
            .toList());
  }

  private List<MeView.SessionView> sessions(Visit visit) {
    Words words = visit.words();
    return visit.needed(listSessions.list(visit.actor(), visit.person())).stream()
        .map(
            it ->
                new MeView.SessionView(
                    it.device(),
                    visit.time(it.beganAt()),
                    visit.time(it.usedAt()),
                    it.id().equals(visit.who().session()),
                    visit.at("/work/me/sessions/" + it.id() + "/end"),
                    words.get("me.session.end.of", it.device(), visit.time(it.beganAt()))))
        .toList();
  }

  private Shown speak(Visit visit) {
    Optional<Language> language =
        visit.form().read("language", Language::of).filter(SPOKEN::contains);
    visit.needed(
        chooseLanguage.choose(
            visit.actor(), language.orElseThrow(() -> new Turned(400, "faulty"))));
    return Shown.done(visit.at("/work/me"), "language");
  }

  private Shown end(Visit visit) {
    SessionId session = new SessionId(visit.id("session"));
    visit.needed(endSession.end(visit.actor(), session, visit.at("/sign-in")));
    return session.equals(visit.who().session())
        ? Shown.elsewhere(visit.at("/sign-in?signed-out=1"))
        : Shown.done(visit.at("/work/me"), "session-ended");
  }

  private Shown endAll(Visit visit) {
    visit.needed(endSessions.end(visit.actor(), visit.person()));
    return Shown.elsewhere(visit.at("/sign-in?signed-out=1"));
  }
}
