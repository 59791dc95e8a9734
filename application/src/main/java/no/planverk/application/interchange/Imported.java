package no.planverk.application.interchange;

import java.util.List;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Warning;

/**
 * What came of an import: the plan, where it stands, what it holds and what should be looked at.
 */
public record Imported(
    PlanId plan, String stage, int elements, int sections, List<Warning> warnings, boolean dryRun) {
  public Imported {
    warnings = List.copyOf(warnings);
  }
}
