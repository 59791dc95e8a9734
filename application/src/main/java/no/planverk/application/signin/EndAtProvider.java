package no.planverk.application.signin;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.domain.person.Actor;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.tenant.TenantId;

/**
 * Ends the sessions of someone who signed out at the identity provider, when it says so (OpenID
 * Connect Back-Channel Logout 1.0).
 */
public final class EndAtProvider {
  private final Desk desk;

  public EndAtProvider(Desk desk) {
    this.desk = desk;
  }

  /** The provider's session where it names one, else all of the subject's. */
  public List<SessionId> end(
      TenantId tenant, String issuer, Optional<String> subject, Optional<String> providerSession) {
    Actor job = new Actor.SystemJob(tenant);
    return desk.in(
        job,
        stores -> {
          List<SessionId> ended =
              providerSession.isPresent()
                  ? stores.sessions().endOfProvider(issuer, providerSession.get(), desk.now())
                  : subject
                      .map(it -> new Identity(issuer, it))
                      .map(
                          it ->
                              stores.sessions().endOfSubject(it.issuer(), it.subject(), desk.now()))
                      .orElse(List.of());
          ended.forEach(
              it -> desk.note(stores, job, "sign-out", Subject.changed("session", it, 1)));
          return ended;
        });
  }
}
