package no.planverk.application.memory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.planverk.application.contract.BudgetContract;
import no.planverk.application.contract.CensusContract;
import no.planverk.application.contract.CustomsContract;
import no.planverk.application.contract.FetchingContract;
import no.planverk.application.contract.FollowerContract;
import no.planverk.application.contract.Forger;
import no.planverk.application.contract.IndicatorContract;
import no.planverk.application.contract.ManuscriptsContract;
import no.planverk.application.contract.OrganisationContract;
import no.planverk.application.contract.PeopleContract;
import no.planverk.application.contract.PersonalDataContract;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.PlansContract;
import no.planverk.application.contract.PublicationsContract;
import no.planverk.application.contract.RedThreadContract;
import no.planverk.application.contract.RegisterContract;
import no.planverk.application.contract.SealContract;
import no.planverk.application.contract.SignInContract;
import no.planverk.application.contract.TalkContract;
import no.planverk.application.contract.TaskContract;
import no.planverk.application.contract.TemplatesContract;
import no.planverk.application.contract.TransactionsContract;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.contract.VersionsContract;
import no.planverk.application.contract.WritingContract;
import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** The contract of the stores, on memory. */
final class MemoryTenantsTest
    implements PlansContract,
        RegisterContract,
        ManuscriptsContract,
        FetchingContract,
        RedThreadContract,
        IndicatorContract,
        WritingContract,
        TalkContract,
        TaskContract,
        FollowerContract,
        BudgetContract,
        VersionsContract,
        PublicationsContract,
        PeopleContract,
        PersonalDataContract,
        SealContract,
        OrganisationContract,
        SignInContract,
        TransactionsContract,
        TemplatesContract,
        CustomsContract,
        CensusContract {
  private final TurningClock clock = new TurningClock(Planets.BEGINNING);
  private final MemoryTenants tenants = new MemoryTenants(clock);
  private final Planets planets =
      new Planets(
          tenants,
          tenants.documents(),
          clock,
          new TenantId("fjordvik00000000"),
          new TenantId("havdal0000000000"));

  @Override
  public Planets planets() {
    return planets;
  }

  @Override
  public Forger forger() {
    return new MemoryForger(tenants, planets.fjordvik());
  }

  @Test
  void transactions_do_not_nest() {
    assertThatThrownBy(() -> inFjordvik(outer -> inFjordvik(inner -> "never")))
        .hasMessageContaining("do not nest");
  }
}
