package no.planverk.tenants;

import no.planverk.domain.tenant.Tenant;

/**
 * Two municipalities in a database of their own, and a way to it.
 *
 * @param database for looking behind the walls
 * @param cell the way to it
 * @param tenants on that way
 */
record TwoPlanets(
    FreshDatabase database, Cell cell, TenantDatabase tenants, Tenant fjordvik, Tenant havdal)
    implements AutoCloseable {
  /**
   * @param connections for each duty
   */
  static TwoPlanets reached(Cell way, FreshDatabase database, int connections) {
    return new TwoPlanets(
        database,
        way,
        new TenantDatabase(way, connections),
        database.open("fjordvik"),
        database.open("havdal"));
  }

  @Override
  public void close() {
    tenants.close();
  }
}
