package no.planverk.application.port;

import java.util.List;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.template.ElementLineage;

/** Which elements were copied from which. */
public interface Lineages {
  void add(List<ElementLineage> lineages);

  /** Where the elements that were worded in a plan come from, in no order. */
  List<ElementLineage> of(PlanId plan);
}
