package no.planverk.application.tenancy;

import java.time.LocalDate;
import java.time.YearMonth;
import no.planverk.application.Desk;
import no.planverk.application.port.Figures;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;

/** Counts what a municipality has, so that nobody needs to enter its rooms to know. */
public final class KeepFigures {
  private final Desk desk;
  private final Municipalities municipalities;
  private final Figures figures;

  public KeepFigures(Desk desk, Municipalities municipalities, Figures figures) {
    this.desk = desk;
    this.municipalities = municipalities;
    this.figures = figures;
  }

  public TenantFigures keep(Operator operator, Figures.Due due) {
    LocalDate today = today(due.tenant());
    TenantFigures counted =
        desk.in(
            new Actor.SystemJob(due.tenant()), stores -> stores.census().count(today, desk.now()));
    figures.keep(due, counted, YearMonth.from(today));
    return counted;
  }

  private LocalDate today(TenantId tenant) {
    return desk.today(municipalities.get(tenant).country());
  }
}
