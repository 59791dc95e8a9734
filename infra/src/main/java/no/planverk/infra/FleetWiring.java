package no.planverk.infra;

import no.planverk.application.Desk;
import no.planverk.application.tenancy.KeepFigures;
import no.planverk.application.tenancy.ListFleet;
import no.planverk.application.tenancy.NoteUsage;
import no.planverk.application.tenancy.ReadUpgrade;
import no.planverk.application.tenancy.ReadUsage;
import no.planverk.tenants.fleet.FleetDatabase;

/** What the vendor knows of all municipalities without entering their rooms. */
record FleetWiring(Wiring wiring) {
  KeepFigures keepFigures(Desk jobs) {
    return new KeepFigures(jobs, wiring.stores().registry(), wiring.stores().figures());
  }

  ListFleet listFleet() {
    return new ListFleet(wiring.stores().figures());
  }

  ReadUsage readUsage() {
    return new ReadUsage(wiring.stores().figures());
  }

  ReadUpgrade readUpgrade() {
    return new ReadUpgrade(new FleetDatabase(wiring.stores().cell()));
  }

  NoteUsage noteUsage() {
    return new NoteUsage(wiring.desk(), wiring.stores().figures());
  }
}
