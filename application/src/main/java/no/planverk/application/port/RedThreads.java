package no.planverk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.redthread.PlanSystem;

/** All plans as one whole, and what is kept about how they hang together. */
public interface RedThreads {
  /** Every plan with what stands in it, as they are now; who is a unit is as on that day. */
  PlanSystem system(LocalDate day);

  /** Every gap that was accepted, in no order. */
  List<Acceptance> accepted();

  /** Accepts a gap; one that was accepted before gets the new reason. */
  void accept(Acceptance acceptance);

  /** False where the gap was not accepted. */
  boolean reopen(GapKey gap);

  /** The kept scores of that scope, earliest month first. */
  List<MonthScore> months(String scope);

  /** Keeps scores in the place of those of the same month and scope. */
  void keep(List<MonthScore> scores);

  /** Everything that was given to units, in no order. */
  List<Handing> handings();

  /** What was given to one unit, in no order. */
  List<Handing> handingsTo(UnitId unit);

  Optional<Handing> handing(ElementId element, UnitId unit);

  /** False where the unit has been given it already. */
  boolean give(Handing handing);

  boolean save(Handing handing);

  /** Units that were given {@code from} are given {@code into}, unless they were before. */
  void merge(ElementId from, ElementId into);
}
