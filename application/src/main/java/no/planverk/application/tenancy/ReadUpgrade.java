package no.planverk.application.tenancy;

import no.planverk.application.port.Fleet;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.FleetStatus;

/** Reads where the municipalities' tables stand, and how the last upgrade goes. */
public final class ReadUpgrade {
  private final Fleet fleet;

  public ReadUpgrade(Fleet fleet) {
    this.fleet = fleet;
  }

  public FleetStatus read(Operator operator) {
    return fleet.status();
  }
}
