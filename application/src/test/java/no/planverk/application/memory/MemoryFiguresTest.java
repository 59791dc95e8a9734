package no.planverk.application.memory;

import no.planverk.application.contract.FiguresContract;
import no.planverk.application.contract.Planets;
import no.planverk.application.port.Figures;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.TenantId;

final class MemoryFiguresTest implements FiguresContract {
  private final MemoryMunicipalities municipalities = new MemoryMunicipalities();
  private final MemoryFigures figures = new MemoryFigures(municipalities, Planets.BEGINNING);
  private final TenantId fjordvik = municipalities.opened("fjordvik", Country.NO, Language.NB).id();
  private final TenantId havdal = municipalities.opened("havdal", Country.NO, Language.NB).id();

  @Override
  public Figures figures() {
    return figures;
  }

  @Override
  public TenantId fjordvik() {
    return fjordvik;
  }

  @Override
  public TenantId havdal() {
    return havdal;
  }

  @Override
  public void change(TenantId tenant) {
    figures.changed(tenant);
  }
}
