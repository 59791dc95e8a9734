package no.planverk.infra;

import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.rest.OperatorApi;
import no.planverk.adapters.workspace.OperatorRoutes;
import no.planverk.application.signin.ReadOperatorJournal;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.application.tenancy.AddServiceNotice;
import no.planverk.application.tenancy.CarryOutOrder;
import no.planverk.application.tenancy.CloseTenant;
import no.planverk.application.tenancy.CopyTenant;
import no.planverk.application.tenancy.CreateOperatorToken;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.EndServiceNotice;
import no.planverk.application.tenancy.HideTenant;
import no.planverk.application.tenancy.IdentifyOperatorToken;
import no.planverk.application.tenancy.ListOperatorTokens;
import no.planverk.application.tenancy.ListServiceNotices;
import no.planverk.application.tenancy.PlaceOrder;
import no.planverk.application.tenancy.ReadOrder;
import no.planverk.application.tenancy.RenameTenant;
import no.planverk.application.tenancy.ResumeTenant;
import no.planverk.application.tenancy.RevokeOperatorToken;
import no.planverk.application.tenancy.SuspendTenant;
import no.planverk.application.tenancy.TenancyLedger;
import no.planverk.tenants.registry.OrderQueue;

/** What the vendor does to tenancies. */
record TenancyWiring(Wiring wiring) {
  private TenancyLedger ledger() {
    Stores stores = wiring.stores();
    return new TenancyLedger(stores.standings(), Stores.CLOCK);
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

  CarryOutOrder carryOutOrder() {
    return new CarryOutOrder(
        new OrderQueue(wiring.stores().cell()),
        wiring.stores().registry(),
        wiring.stores().operators(),
        wiring.desk(),
        new CarryOutOrder.Acts(
            wiring.openTenant(),
            suspendTenant(),
            hideTenant(),
            resumeTenant(),
            renameTenant(),
            closeTenant(),
            dropTenant(),
            copyTenant()));
  }

  OperatorApi operatorApi(RateLimits limits) {
    return new OperatorApi(
        new OperatorApi.UseCases(
            new IdentifyOperatorToken(wiring.stores().operatorTokens(), Stores.CLOCK),
            wiring.listTenants(),
            placeOrder(),
            new ReadOrder(wiring.stores().orders())),
        limits);
  }

  PlaceOrder placeOrder() {
    return new PlaceOrder(
        wiring.stores().orders(), wiring.stores().operators(), wiring.desk().ids(), Stores.CLOCK);
  }

  CreateOperatorToken createOperatorToken() {
    return new CreateOperatorToken(
        wiring.stores().operatorTokens(),
        wiring.stores().operators(),
        wiring.desk().ids(),
        Stores.CLOCK);
  }

  ListOperatorTokens listOperatorTokens() {
    return new ListOperatorTokens(wiring.stores().operatorTokens());
  }

  RevokeOperatorToken revokeOperatorToken() {
    return new RevokeOperatorToken(
        wiring.stores().operatorTokens(), wiring.stores().operators(), Stores.CLOCK);
  }

  OperatorRoutes.UseCases operatorPages(ReadSetUp readSetUp, SetUpSignIn setUpSignIn) {
    return new OperatorRoutes.UseCases(
        new FleetWiring(wiring).listFleet(),
        new FleetWiring(wiring).readUpgrade(),
        readSetUp,
        setUpSignIn,
        new ReadOperatorJournal(wiring.stores().operators(), wiring.stores().registry()),
        placeOrder(),
        new OperatorRoutes.Telling(listServiceNotices(), addServiceNotice(), endServiceNotice()));
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
