package no.planverk.application.tenancy;

import java.time.YearMonth;
import java.util.List;
import no.planverk.application.port.Figures;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.MonthOfUse;

/** Tells what each municipality used in a month, for whoever writes the invoices. */
public final class ReadUsage {
  private final Figures figures;

  public ReadUsage(Figures figures) {
    this.figures = figures;
  }

  public List<MonthOfUse> read(Operator operator, YearMonth month) {
    return figures.month(month);
  }
}
