package no.planverk.application.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.port.IdentityProviders;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.signin.SupportGrant;
import no.planverk.domain.tenant.Tenant;

/** Reads for an operator how each municipality signs in and where support has been let in. */
public final class ReadSetUp {
  private final Desk desk;
  private final Municipalities municipalities;
  private final IdentityProviders providers;

  public ReadSetUp(Desk desk, Municipalities municipalities, IdentityProviders providers) {
    this.desk = desk;
    this.municipalities = municipalities;
    this.providers = providers;
  }

  /** A municipality as far as it concerns signing in. Nothing of its content. */
  public record SetUp(Tenant tenant, Optional<SignInWay> way, Optional<Instant> supportUntil) {}

  /** All municipalities that have tables, and the names of the shared clients there are. */
  public record Overview(List<SetUp> municipalities, List<String> sharedClients) {}

  public Overview read(Operator operator) {
    return new Overview(
        municipalities.all().stream()
            .filter(it -> it.tenancy().isServed())
            .map(this::setUp)
            .toList(),
        providers.sharedClients());
  }

  private SetUp setUp(Tenant tenant) {
    return desk.tenants().inTransaction(tenant.id(), stores -> setUp(tenant, stores));
  }

  private SetUp setUp(Tenant tenant, TenantStores stores) {
    return new SetUp(
        tenant,
        stores.accounts().settings().map(it -> it.way()),
        stores.supportGrants().open(desk.now()).map(SupportGrant::endsAt));
  }
}
