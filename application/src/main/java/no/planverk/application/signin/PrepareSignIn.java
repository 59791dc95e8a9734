package no.planverk.application.signin;

import java.util.Optional;
import no.planverk.application.port.Sealing;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.tenant.TenantId;

/** Says how a municipality's people sign in, with the client's secret opened for the one use. */
public final class PrepareSignIn {
  static final String CLIENT_SECRET = "client-secret";

  private final TenantTransactions tenants;
  private final Sealing sealing;

  public PrepareSignIn(TenantTransactions tenants, Sealing sealing) {
    this.tenants = tenants;
    this.sealing = sealing;
  }

  /** The settings and, for a client of their own that has one, its secret. */
  public record Prepared(SignInSettings settings, Optional<String> clientSecret) {
    @Override
    public String toString() {
      return "Prepared " + settings.way();
    }
  }

  /** Nothing when signing in is not set up. */
  public Optional<Prepared> prepare(TenantId tenant) {
    return tenants
        .inTransaction(tenant, stores -> stores.accounts().settings())
        .map(it -> new Prepared(it, secret(tenant, it.way())));
  }

  private Optional<String> secret(TenantId tenant, SignInWay way) {
    return way instanceof SignInWay.OwnClient own
        ? own.sealedSecret().map(it -> sealing.open(purpose(tenant), it))
        : Optional.empty();
  }

  /** One tenant's secret, copied into another's row, opens for neither. */
  static String purpose(TenantId tenant) {
    return CLIENT_SECRET + " " + tenant;
  }
}
