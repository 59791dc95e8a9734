package no.planverk.domain.redthread;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.sdg.SdgTag;

/**
 * A plan as a part of the whole.
 *
 * @param standing where its adopted versions stand, if it has any
 * @param openToStaff whether its working text is read by all staff
 * @param parents the plans that it says it stands under
 */
public record PlanNode(
    PlanId id,
    String title,
    PlanType type,
    Optional<Stage> stage,
    Optional<VersionStanding> standing,
    boolean registeredOnly,
    boolean openToStaff,
    Optional<Period> period,
    Optional<Owner> owner,
    List<PlanId> parents,
    List<SdgTag> sdg) {
  public PlanNode {
    parents = List.copyOf(parents);
    sdg = List.copyOf(sdg);
  }

  /** Whether it holds or is being written: what was superseded, repealed or given up is past. */
  public boolean isAlive() {
    boolean inWork = stage.map(it -> it != Stage.ABANDONED).orElse(false);
    boolean holds =
        standing
            .map(it -> it == VersionStanding.ADOPTED || it == VersionStanding.IN_FORCE)
            .orElse(registeredOnly);
    return inWork || holds;
  }

  /** Whether it has an adopted version that holds. */
  public boolean isAdopted() {
    return standing
        .map(it -> it == VersionStanding.ADOPTED || it == VersionStanding.IN_FORCE)
        .orElse(false);
  }

  /** Whether its text is open for writing. */
  public boolean mayBeWritten() {
    return stage.map(Stage::mayBeWritten).orElse(false);
  }

  /** Whether all staff may read what stands in it: it is adopted, and nobody is writing on. */
  public boolean isReadByAll() {
    return openToStaff || (isAdopted() && stage.map(it -> it == Stage.ABANDONED).orElse(true));
  }

  /** The last year of its period. */
  public Optional<Integer> lastYear() {
    return period.flatMap(Period::to);
  }
}
