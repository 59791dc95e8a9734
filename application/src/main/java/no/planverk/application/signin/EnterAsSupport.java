package no.planverk.application.signin;

import java.time.Instant;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Sealing;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.application.port.TenantStores;
import no.planverk.application.signin.Admission.Reason;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SupportGrant;
import no.planverk.domain.tenant.TenantId;

/** Lets an operator look into a municipality that has let support in, as long as that lasts. */
public final class EnterAsSupport {
  private final Desk desk;
  private final Sealing sealing;
  private final Operators operators;

  public EnterAsSupport(Desk desk, Sealing sealing, Operators operators) {
    this.desk = desk;
    this.sealing = sealing;
    this.operators = operators;
  }

  public Admission enter(Operator operator, TenantId tenant, Arrival arrival) {
    Optional<OperatorId> id = operator.id();
    if (id.isEmpty()) {
      return new Admission.Refused(Reason.NOT_AN_OPERATOR);
    }
    Admission reply =
        desk.tenants().inTransaction(tenant, stores -> enter(id.get(), tenant, arrival, stores));
    String act = reply instanceof Admission.In ? "enter-support" : "enter-support-refused";
    operators.note(operator, act, Optional.of(tenant), Optional.empty(), desk.now());
    return reply;
  }

  private Admission enter(
      OperatorId operator, TenantId tenant, Arrival arrival, TenantStores stores) {
    Instant now = desk.now();
    Actor actor = new Actor.Supporter(tenant, operator);
    Optional<SupportGrant> grant = stores.supportGrants().open(now);
    if (grant.isEmpty()) {
      desk.note(
          stores,
          actor,
          "sign-in-refused",
          new Subject(
              "sign-in",
              Reason.NO_SUPPORT.code(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
      return new Admission.Refused(Reason.NO_SUPPORT);
    }
    SessionSecret secret = SessionSecret.fresh();
    StoredSession session =
        new StoredSession(
            new SessionId(desk.ids().next()),
            secret.hash(),
            new Holder.OfSupport(operator, grant.get().id()),
            new Identity(arrival.issuer(), arrival.subject()),
            arrival.providerSession(),
            Optional.of(sealing.seal(SignIn.ID_TOKEN, arrival.idToken())),
            arrival.luggage().device(),
            now,
            now,
            grant.get().endsAt(),
            Optional.empty());
    stores.sessions().add(session);
    desk.note(stores, actor, "enter-support", Subject.made("session", session.id()));
    return new Admission.In(secret, session.expiresAt());
  }
}
