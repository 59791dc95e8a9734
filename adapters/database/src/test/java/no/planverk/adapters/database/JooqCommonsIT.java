package no.planverk.adapters.database;

import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.application.contract.CommonsContract;
import no.planverk.application.port.Commons;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.CommonsDatabase;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** The contract of what is found from everywhere, on PostgreSQL. */
final class JooqCommonsIT implements CommonsContract {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final CommonsDatabase COMMONS = new CommonsDatabase(DATABASE.cell());
  private static final AtomicInteger OPENED = new AtomicInteger();

  private final Commons commons = new JooqCommons(COMMONS);
  private final TenantId fjordvik = open("fjordvik");
  private final TenantId havdal = open("havdal");

  private static TenantId open(String name) {
    return DATABASE.open(name + "-" + OPENED.incrementAndGet()).id();
  }

  @AfterEach
  void takeBack() {
    commons.close(fjordvik);
    commons.close(havdal);
  }

  @AfterAll
  static void close() {
    COMMONS.close();
  }

  @Override
  public Commons commons() {
    return commons;
  }

  @Override
  public TenantId fjordvik() {
    return fjordvik;
  }

  @Override
  public TenantId havdal() {
    return havdal;
  }
}
