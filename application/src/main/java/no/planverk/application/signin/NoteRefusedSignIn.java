package no.planverk.application.signin;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.domain.person.Actor;
import no.planverk.domain.tenant.TenantId;

/** Writes down that someone came back from the identity provider with nothing that holds. */
public final class NoteRefusedSignIn {
  private final Desk desk;

  public NoteRefusedSignIn(Desk desk) {
    this.desk = desk;
  }

  /** {@code why} is a code, never what the visitor sent. */
  public String note(TenantId tenant, String why) {
    return desk.tenants()
        .inTransaction(
            tenant,
            stores -> {
              desk.note(
                  stores,
                  new Actor.Visitor(tenant),
                  "sign-in-refused",
                  new Subject(
                      "sign-in", why, Optional.empty(), Optional.empty(), Optional.empty()));
              return why;
            });
  }
}
