package no.planverk.domain.redthread;

import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;

/** Of what a score is: of everything, of one plan or of one unit. */
public sealed interface Scope {
  /** The word for it where scores are kept: {@code all}, {@code plan:…}, {@code unit:…}. */
  String id();

  boolean has(Finding finding);

  /** The whole municipality. */
  record All() implements Scope {
    @Override
    public String id() {
      return "all";
    }

    @Override
    public boolean has(Finding finding) {
      return true;
    }
  }

  record OfPlan(PlanId plan) implements Scope {
    @Override
    public String id() {
      return "plan:" + plan;
    }

    @Override
    public boolean has(Finding finding) {
      return finding.plan().equals(Optional.of(plan));
    }
  }

  /** What one unit answers for. */
  record OfUnit(UnitId unit) implements Scope {
    @Override
    public String id() {
      return "unit:" + unit;
    }

    @Override
    public boolean has(Finding finding) {
      return finding.unit().equals(Optional.of(unit));
    }
  }
}
