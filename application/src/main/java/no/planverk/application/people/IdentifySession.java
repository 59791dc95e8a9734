package no.planverk.application.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Seat;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Actor;
import no.planverk.domain.signin.SessionLife;
import no.planverk.domain.tenant.TenantId;

/** Finds out who comes with the secret of a session; a session lives in one municipality only. */
public final class IdentifySession {
  private final Desk desk;
  private final Municipalities municipalities;

  public IdentifySession(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  public Optional<SignedIn> identify(TenantId tenant, String secret) {
    String hash = new SessionSecret(secret).hash();
    LocalDate today = desk.today(municipalities.get(tenant).country());
    return desk.tenants().inTransaction(tenant, stores -> identify(tenant, stores, hash, today));
  }

  private Optional<SignedIn> identify(
      TenantId tenant, TenantStores stores, String hash, LocalDate today) {
    Instant now = desk.now();
    Optional<Seat> seat =
        stores.sessions().seat(hash, now).filter(it -> it.session().isAliveAt(now));
    Optional<SignedIn> known = seat.flatMap(it -> signedIn(tenant, it, today, now));
    if (known.isPresent()) {
      StoredSession session = seat.orElseThrow().session();
      if (SessionLife.isWorthNoting(session.usedAt(), now)) {
        stores.sessions().used(session.id(), now);
      }
    }
    return known;
  }

  private static Optional<SignedIn> signedIn(
      TenantId tenant, Seat seat, LocalDate today, Instant now) {
    return switch (seat.session().holder()) {
      case Holder.OfPerson(var person) ->
          seat.sitter()
              .filter(it -> it.leftOn().map(today::isBefore).orElse(true))
              .map(
                  it ->
                      new SignedIn(
                          new Actor.StaffMember(tenant, person, it.role()),
                          seat.session().id(),
                          Optional.of(it.name()),
                          it.language(),
                          seat.supportUntil()));
      case Holder.OfSupport(var operator, var grant) ->
          seat.supportUntil()
              .filter(now::isBefore)
              .map(
                  until ->
                      new SignedIn(
                          new Actor.Supporter(tenant, operator),
                          seat.session().id(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.of(until)));
    };
  }
}
