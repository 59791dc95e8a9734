package no.planverk.application.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.IdentityProviders;
import no.planverk.application.port.Sealing;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;

/**
 * Says through which provider people sign in and which roles they get. The provider is asked before
 * anything is stored. Whom a shared client's organisation belongs to is the vendor's to say, so an
 * administrator changes all but that.
 */
public final class ChangeSignIn {
  private final Desk desk;
  private final IdentityProviders providers;
  private final Sealing sealing;

  public ChangeSignIn(Desk desk, IdentityProviders providers, Sealing sealing) {
    this.desk = desk;
    this.providers = providers;
    this.sealing = sealing;
  }

  /** A client of the municipality's own; an absent secret leaves the one there is. */
  public record Client(String issuer, String clientId, Optional<String> newSecret) {
    @Override
    public String toString() {
      return "Client " + clientId + " at " + issuer;
    }
  }

  /** What is wanted; without a client, the one there is stays. */
  public record Wanted(
      Optional<Client> client,
      String subjectClaim,
      String scopes,
      Optional<String> acr,
      Optional<TenantRole> otherwise,
      List<RoleRule> rules) {}

  public Reply<SignInSettings> change(Actor actor, Expected expected, Wanted wanted) {
    if (!Rights.allow(actor, Act.MANAGE_SIGN_IN)) {
      return new Reply.NotAllowed<>();
    }
    List<Fault> faults = new ArrayList<>();
    wanted.client().flatMap(it -> faultOf(providers.check(it.issuer()))).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    return desk.in(actor, stores -> store(actor, expected, wanted, stores));
  }

  static Optional<Fault> faultOf(IdentityProviders.Check check) {
    return switch (check) {
      case IdentityProviders.Check.Usable() -> Optional.empty();
      case IdentityProviders.Check.Unusable(var reason, String detail) ->
          Optional.of(Fault.at("/issuer", FaultCode.UNUSABLE_ISSUER, reason.code(), detail));
    };
  }

  private Reply<SignInSettings> store(
      Actor actor, Expected expected, Wanted wanted, TenantStores stores) {
    Optional<SignInSettings> found = stores.accounts().settings();
    long revision = found.map(SignInSettings::revision).orElse(0L);
    if (!expected.meets(revision)) {
      return new Reply.Stale<>();
    }
    Optional<SignInWay> way = way(actor, wanted, found);
    if (way.isEmpty()) {
      return Reply.faulty(Fault.at("/issuer", FaultCode.MISSING_MEMBER));
    }
    SignInSettings settings =
        new SignInSettings(
            way.get(),
            wanted.subjectClaim(),
            wanted.scopes(),
            wanted.acr(),
            wanted.otherwise(),
            wanted.rules(),
            revision);
    if (!stores.accounts().save(settings)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "change-sign-in", Subject.changed("sign-in", "sign-in", revision));
    return Reply.done(stores.accounts().settings().orElseThrow());
  }

  private Optional<SignInWay> way(Actor actor, Wanted wanted, Optional<SignInSettings> found) {
    if (wanted.client().isEmpty()) {
      return found.map(SignInSettings::way);
    }
    Client client = wanted.client().get();
    Optional<String> secret =
        client.newSecret().isPresent()
            ? client.newSecret().map(it -> sealing.seal(PrepareSignIn.purpose(actor.tenant()), it))
            : found.map(SignInSettings::way).flatMap(it -> secretFor(it, client));
    return Optional.of(new SignInWay.OwnClient(client.issuer(), client.clientId(), secret));
  }

  /** A secret never goes on to another issuer than the one it was given for. */
  private static Optional<String> secretFor(SignInWay way, Client client) {
    return way instanceof SignInWay.OwnClient own
            && own.issuer().equals(client.issuer())
            && own.clientId().equals(client.clientId())
        ? own.sealedSecret()
        : Optional.empty();
  }
}
