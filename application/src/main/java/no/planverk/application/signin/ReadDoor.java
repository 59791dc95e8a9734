package no.planverk.application.signin;

import java.time.Instant;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.TenantId;

/** Reads what the sign-in page may tell anyone: through whom one signs in, if it is set up. */
public final class ReadDoor {
  private final Desk desk;

  public ReadDoor(Desk desk) {
    this.desk = desk;
  }

  /** Whose client it is, and until when support has been let in. */
  public record SignInDoor(Optional<SignInWay> way, Optional<Instant> supportUntil) {}

  public SignInDoor read(TenantId tenant) {
    return desk.tenants()
        .inTransaction(
            tenant,
            stores ->
                new SignInDoor(
                    stores.accounts().settings().map(it -> it.way()),
                    stores.supportGrants().open(desk.now()).map(it -> it.endsAt())));
  }
}
