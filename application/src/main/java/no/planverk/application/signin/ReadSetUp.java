package no.planverk.application.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.IdentityProviders;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.signin.SupportGrant;
import no.planverk.domain.tenant.TenantId;

/** Reads for an operator how a municipality signs in and whether support has been let in. */
public final class ReadSetUp {
  private final Desk desk;
  private final IdentityProviders providers;

  public ReadSetUp(Desk desk, IdentityProviders providers) {
    this.desk = desk;
    this.providers = providers;
  }

  /**
   * A municipality as far as it concerns signing in. Nothing of its content.
   *
   * @param sharedClients the names of those that there are
   */
  public record SetUp(
      Optional<SignInWay> way, Optional<Instant> supportUntil, List<String> sharedClients) {}

  public SetUp read(Operator operator, TenantId tenant) {
    return desk.tenants().inTransaction(tenant, this::setUp);
  }

  private SetUp setUp(TenantStores stores) {
    return new SetUp(
        stores.accounts().settings().map(it -> it.way()),
        stores.supportGrants().open(desk.now()).map(SupportGrant::endsAt),
        providers.sharedClients());
  }
}
