package no.planverk.application.redthread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.Finding;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.Score;
import no.planverk.domain.tenant.Tenant;

/** Keeps the scores of the day for the trend: of everything, each plan and each unit. */
public final class KeepScores {
  private final Desk desk;

  public KeepScores(Desk desk) {
    this.desk = desk;
  }

  /** How many scores were kept. */
  public int keep(Operator operator, Tenant tenant) {
    LocalDate today = desk.today(tenant.country());
    return desk.in(new Actor.SystemJob(tenant.id()), stores -> keep(stores, today));
  }

  private int keep(TenantStores stores, LocalDate today) {
    PlanSystem plans = stores.redThreads().system(today);
    List<Finding> findings = plans.findings();
    List<Acceptance> accepted = stores.redThreads().accepted();
    List<Scope> scopes = new ArrayList<>();
    scopes.add(new Scope.All());
    plans.plans().forEach(it -> scopes.add(new Scope.OfPlan(it.id())));
    plans.units().forEach(it -> scopes.add(new Scope.OfUnit(it.id())));
    List<MonthScore> scores = new ArrayList<>();
    for (Scope scope : scopes) {
      Score score = Overview.score(plans, findings, scope, accepted);
      if (score.points().isPresent()) {
        scores.add(MonthScore.of(scope, score, desk.now()));
      }
    }
    stores.redThreads().keep(scores);
    return scores.size();
  }
}
