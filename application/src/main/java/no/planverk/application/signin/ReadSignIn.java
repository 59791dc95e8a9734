package no.planverk.application.signin;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.IdentityProviders;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.SignInSettings;

/** Reads how the municipality's people sign in, for who manages it. */
public final class ReadSignIn {
  private final Desk desk;
  private final IdentityProviders providers;

  public ReadSignIn(Desk desk, IdentityProviders providers) {
    this.desk = desk;
    this.providers = providers;
  }

  /** The settings, if there are any, and the shared clients there are. */
  public record Current(Optional<SignInSettings> settings, List<String> sharedClients) {}

  public Reply<Current> read(Actor actor) {
    if (!Rights.allow(actor, Act.MANAGE_SIGN_IN)) {
      return new Reply.NotAllowed<>();
    }
    return Reply.done(
        new Current(
            desk.in(actor, stores -> stores.accounts().settings()), providers.sharedClients()));
  }
}
