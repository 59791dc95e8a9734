package no.planverk.application.signin;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.IdentityProviders;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Sealing;
import no.planverk.application.port.SharedOrganisations;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.TenantId;

/**
 * The vendor sets up how a municipality's people sign in, with the rule that lets its first
 * administrator in. Later changes are the administrator's, but for a shared client's organisation.
 */
public final class SetUpSignIn {
  private final Desk desk;
  private final IdentityProviders providers;
  private final Sealing sealing;
  private final SharedOrganisations organisations;
  private final Operators operators;

  public SetUpSignIn(
      Desk desk,
      IdentityProviders providers,
      Sealing sealing,
      SharedOrganisations organisations,
      Operators operators) {
    this.desk = desk;
    this.providers = providers;
    this.sealing = sealing;
    this.organisations = organisations;
    this.operators = operators;
  }

  /** Whatever stood before is replaced. {@code secret} is the plain client secret. */
  public Reply<SignInSettings> setUp(
      Operator operator, TenantId tenant, SignInSettings wanted, Optional<String> secret) {
    Optional<Fault> fault =
        switch (wanted.way()) {
          case SignInWay.OwnClient own -> ChangeSignIn.faultOf(providers.check(own.issuer()));
          case SignInWay.SharedClient shared ->
              providers.sharedClients().contains(shared.name())
                  ? Optional.<Fault>empty()
                  : Optional.of(Fault.at("/client", FaultCode.UNKNOWN_OBJECT));
        };
    if (fault.isPresent()) {
      return Reply.faulty(fault.get());
    }
    if (wanted.way() instanceof SignInWay.SharedClient shared) {
      if (!organisations.assign(shared, tenant)) {
        return Reply.refused(new Refusal.NameTaken(shared.organisation()));
      }
    } else {
      organisations.release(tenant);
    }
    SignInSettings stored = store(tenant, wanted, secret);
    operators.note(operator, "set-up-sign-in", Optional.of(tenant), Optional.empty(), desk.now());
    return Reply.done(stored);
  }

  private SignInSettings store(TenantId tenant, SignInSettings wanted, Optional<String> secret) {
    SignInWay way =
        wanted.way() instanceof SignInWay.OwnClient own
            ? new SignInWay.OwnClient(
                own.issuer(),
                own.clientId(),
                secret.map(it -> sealing.seal(PrepareSignIn.purpose(tenant), it)))
            : wanted.way();
    Actor job = new Actor.SystemJob(tenant);
    return desk.in(
        job,
        stores -> {
          long revision = stores.accounts().settings().map(SignInSettings::revision).orElse(0L);
          boolean saved =
              stores
                  .accounts()
                  .save(
                      new SignInSettings(
                          way,
                          wanted.subjectClaim(),
                          wanted.scopes(),
                          wanted.acr(),
                          wanted.otherwise(),
                          wanted.rules(),
                          revision));
          if (!saved) {
            throw new IllegalStateException("two set up signing in at once");
          }
          desk.note(stores, job, "change-sign-in", Subject.changed("sign-in", "sign-in", revision));
          return stores.accounts().settings().orElseThrow();
        });
  }
}
