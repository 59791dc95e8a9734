package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.TownHall;
import no.planverk.application.port.Operators.Done;
import no.planverk.application.tenancy.CloseTenant;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.TenancyLedger;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a municipality signs in is set up where it has tables, and nowhere else. */
class OperatorSetUpTest {
  private static final Map<String, String> FORM =
      Map.of(
          "client", "own",
          "issuer", "https://issuer.example",
          "client-id", "planverk",
          "subject-claim", "sub",
          "admin-claim", "groups",
          "admin-value", "planverk-administrator");

  private final OperatorOffice office = new OperatorOffice();

  @AfterEach
  void close() {
    office.close();
  }

  private void closed(Tenant tenant) {
    TenancyLedger ledger = new TenancyLedger(office.hall.municipalities, office.hall.clock);
    new CloseTenant(ledger).close(TownHall.VENDOR, tenant, Duration.ZERO);
    new DropTenant(ledger)
        .drop(
            TownHall.VENDOR,
            office.hall.municipalities.get(tenant.id()),
            new DropTenant.Terms(true, Duration.ofDays(35)));
  }

  private Optional<SignInSettings> settings(Tenant tenant) {
    return office.hall.tenants.inTransaction(tenant.id(), stores -> stores.accounts().settings());
  }

  @Test
  void it_is_set_up_for_one_that_is_served() {
    Caller.Got got = office.post("/ops/tenants/fjordvik/sign-in", FORM);
    assertThat(got.location()).isEqualTo("/ops/tenants/fjordvik?done=set-up");
    assertThat(settings(office.hall.fjordvik)).isPresent();
    assertThat(settings(office.hall.lindso)).isEmpty();
  }

  @Test
  void a_forged_form_for_one_that_has_closed_is_refused() {
    closed(office.hall.fjordvik);
    assertThat(office.get("/ops/tenants/fjordvik").page().select("form[action$=sign-in]"))
        .isEmpty();
    Caller.Got got = office.post("/ops/tenants/fjordvik/sign-in", FORM);
    assertThat(got.status()).isEqualTo(409);
    assertThat(got.text()).contains("Nobody signs in there");
    assertThat(settings(office.hall.fjordvik)).isEmpty();
    assertThat(office.operators.journal(Optional.of(office.hall.fjordvik.id()), 9))
        .extracting(Done::act)
        .doesNotContain("set-up-sign-in");
    assertThat(office.post("/ops/tenants/lindso/sign-in", FORM).status()).isEqualTo(303);
  }
}
