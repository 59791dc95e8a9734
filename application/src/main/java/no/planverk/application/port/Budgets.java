package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;

/**
 * The money of a municipality's plans. Saves are guarded by the revision read and answer whether
 * they were done.
 */
public interface Budgets {
  /** The financial plan's budget, once something of it is stored. */
  Optional<Budget> find(PlanId plan);

  /** Stores a budget anew at revision 0, else changes it. */
  boolean save(Budget budget);

  /** What is taken into the financial plan, by rank. */
  List<MeasureStanding> standings(PlanId plan);

  void add(List<MeasureStanding> standings);

  boolean save(MeasureStanding standing);

  /**
   * Standings of {@code from} become those of {@code into}. In a plan that has taken in both, that
   * of {@code into} holds; the others are taken away and answered.
   */
  List<MeasureStanding> merge(ElementId from, ElementId into);

  /** Takes away the budget and all standings of a plan that is given up. */
  void clear(PlanId plan);

  /**
   * Every measure that stands in a text of any plan, be it worked on or adopted, by title; texts
   * that were given up are left out.
   */
  List<Measure> measures();
}
