package no.planverk.application.tenancy;

import java.util.Map;
import no.planverk.application.Desk;
import no.planverk.application.port.Figures;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;

/** The service notes what municipalities have used of it since it last did. */
public final class NoteUsage {
  /** Days begin at the same time in all countries whose municipalities plan here. */
  private static final Country ANY = Country.NO;

  private final Desk desk;
  private final Figures figures;

  public NoteUsage(Desk desk, Figures figures) {
    this.desk = desk;
    this.figures = figures;
  }

  /** Throws, and nothing is noted, where the figures cannot be reached. */
  public void note(Operator operator, Map<TenantId, TenantUse> uses) {
    if (!uses.isEmpty()) {
      figures.add(desk.today(ANY), uses);
    }
  }
}
