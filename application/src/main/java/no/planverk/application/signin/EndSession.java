package no.planverk.application.signin;

import java.net.URI;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.IdentityProviders;
import no.planverk.application.port.Sealing;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;

/** Ends a session: one's own, or anyone's for who manages signing in. */
public final class EndSession {
  private final Desk desk;
  private final Sealing sealing;
  private final IdentityProviders providers;

  public EndSession(Desk desk, Sealing sealing, IdentityProviders providers) {
    this.desk = desk;
    this.sealing = sealing;
    this.providers = providers;
  }

  /** What ended: where it began, and the ID token by which to sign out there too. */
  private record Closed(Optional<SignInWay> way, Optional<String> idToken) {}

  /**
   * Answers where the browser goes to sign out at the provider too, if it can; {@code path} is
   * where it comes back to.
   */
  public Reply<Optional<URI>> end(Actor actor, SessionId id, String path) {
    Reply<Closed> closed =
        desk.in(
            actor,
            stores ->
                stores
                    .sessions()
                    .find(id)
                    .map(it -> end(actor, it, stores))
                    .orElseGet(Reply.Unknown::new));
    return closed.then(
        it -> Reply.done(it.way().flatMap(way -> providers.farewell(way, it.idToken(), path))));
  }

  private Reply<Closed> end(Actor actor, StoredSession session, TenantStores stores) {
    if (!isOwn(actor, session) && !Rights.allow(actor, Act.MANAGE_SIGN_IN)) {
      return new Reply.Unknown<>();
    }
    if (stores.sessions().end(session.id(), desk.now())) {
      desk.note(
          stores,
          actor,
          isOwn(actor, session) ? "sign-out" : "end-session",
          Subject.changed("session", session.id(), 1));
    }
    return Reply.done(
        new Closed(
            session.holder() instanceof Holder.OfPerson
                ? stores.accounts().settings().map(SignInSettings::way)
                : Optional.empty(),
            session.sealedIdToken().flatMap(this::opened)));
  }

  /** A token sealed by a key that is gone is no reason to stay signed in. */
  private Optional<String> opened(String idToken) {
    try {
      return Optional.of(sealing.open(SignIn.ID_TOKEN, idToken));
    } catch (Sealing.Unopenable gone) {
      return Optional.empty();
    }
  }

  private static boolean isOwn(Actor actor, StoredSession session) {
    return switch (session.holder()) {
      case Holder.OfPerson(var person) -> ListSessions.isOwn(actor, person);
      case Holder.OfSupport(var operator, var grant) ->
          actor instanceof Actor.Supporter support && support.operator().equals(operator);
    };
  }
}
