package no.planverk.tenants;

import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The schema {@code commons}, which belongs to no tenant and which no tenant's role may enter. SQL
 * that is written for the tenants' tables of passages and words works on those of the same names
 * here. Threads share it.
 */
public final class CommonsDatabase implements AutoCloseable {
  private static final int SEARCHES = 4;
  private static final int FEW = 1;

  private final Pool reading;
  private final Pool copying;
  private final Pool consenting;

  public CommonsDatabase(Cell cell) {
    this.reading = new Pool(cell, Login.PUBLIC, SEARCHES, true);
    this.copying = new Pool(cell, Login.JOBS, FEW, false);
    this.consenting = new Pool(cell, Login.REGISTRY, FEW, false);
  }

  /** Reads as the public does, which sees all of it but who consents. */
  public <T> T reading(Function<DSLContext, T> work) {
    return new RegistryConnection(reading).in(sql -> work.apply(Jooq.inCommons(sql)));
  }

  /** Copies texts to here, or removes them. */
  public <T> T copying(Function<DSLContext, T> work) {
    return new RegistryConnection(copying).in(sql -> work.apply(Jooq.inCommons(sql)));
  }

  /** Reads and writes who consents. */
  public <T> T consenting(Function<DSLContext, T> work) {
    return new RegistryConnection(consenting).in(sql -> work.apply(Jooq.inCommons(sql)));
  }

  @Override
  public void close() {
    reading.close();
    copying.close();
    consenting.close();
  }
}
