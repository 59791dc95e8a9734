package no.planverk.infra;

import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.application.tenancy.AddServiceNotice;
import no.planverk.application.tenancy.AddStartKit;
import no.planverk.application.tenancy.CloseTenant;
import no.planverk.application.tenancy.CopyTenant;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.EndServiceNotice;
import no.planverk.application.tenancy.HideTenant;
import no.planverk.application.tenancy.ListServiceNotices;
import no.planverk.application.tenancy.RenameTenant;
import no.planverk.application.tenancy.ResumeTenant;
import no.planverk.application.tenancy.SuspendTenant;
import no.planverk.application.tenancy.TenancyLedger;

/** What the vendor does to tenancies. */
record TenancyWiring(Wiring wiring) {
  private TenancyLedger ledger() {
    Stores stores = wiring.stores();
    return new TenancyLedger(stores.standings(), stores.operators(), Stores.CLOCK);
  }

  AddStartKit addStartKit() {
    return new AddStartKit(
        wiring.nameUnit(), new DraftFromTemplate(wiring.desk(), wiring.stores().registry()));
  }

  SuspendTenant suspendTenant() {
    return new SuspendTenant(ledger());
  }

  HideTenant hideTenant() {
    return new HideTenant(ledger());
  }

  ResumeTenant resumeTenant() {
    return new ResumeTenant(ledger());
  }

  RenameTenant renameTenant() {
    return new RenameTenant(ledger());
  }

  CloseTenant closeTenant() {
    return new CloseTenant(ledger());
  }

  DropTenant dropTenant() {
    return new DropTenant(ledger());
  }

  CopyTenant copyTenant() {
    return new CopyTenant(wiring.desk(), ledger());
  }

  AddServiceNotice addServiceNotice() {
    return new AddServiceNotice(
        wiring.stores().notices(), wiring.stores().operators(), wiring.desk().ids(), Stores.CLOCK);
  }

  ListServiceNotices listServiceNotices() {
    return new ListServiceNotices(wiring.stores().notices());
  }

  EndServiceNotice endServiceNotice() {
    return new EndServiceNotice(
        wiring.stores().notices(), wiring.stores().operators(), Stores.CLOCK);
  }
}
