package no.planverk.domain.template;

import java.util.Set;
import no.planverk.domain.plan.NumberingScheme;

/**
 * What a municipality has chosen for all its plans: how elements are numbered, and which of the
 * templates that every municipality has are not offered here.
 */
public record PlanChoices(NumberingScheme numbering, Set<String> hiddenTemplates, long revision) {
  /** What a municipality has that has chosen nothing. */
  public static final PlanChoices NONE = new PlanChoices(NumberingScheme.USUAL, Set.of(), 0);

  public PlanChoices {
    hiddenTemplates = Set.copyOf(hiddenTemplates);
  }

  public PlanChoices numberedBy(NumberingScheme scheme) {
    return new PlanChoices(scheme, hiddenTemplates, revision);
  }

  public PlanChoices hiding(Set<String> templates) {
    return new PlanChoices(numbering, templates, revision);
  }
}
