package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.IndicatorPlace;

/** The indicators of all plans, as one register. Saves are guarded by the revision read. */
public interface Indicators {
  /** Every indicator that stands in a plan, in no order. */
  List<Indicator> all();

  /** Those of {@code ids} that are indicators, whether or not they stand in a plan. */
  List<Indicator> some(Set<ElementId> ids);

  default Optional<Indicator> find(ElementId id) {
    return some(Set.of(id)).stream().findFirst();
  }

  /** As {@code some}, and keeps their other writers away until the transaction ends. */
  List<Indicator> someForWriting(Set<ElementId> ids);

  /** Every place of every indicator, a plan once for each; by title. */
  List<IndicatorPlace> places();

  /** The places of one. */
  List<IndicatorPlace> places(ElementId id);

  /** Puts these readings, in their order, in the place of those that stood. */
  boolean saveReadings(ElementId id, long revision, List<Reading> readings);

  /** Stores what is told of an indicator; facts of revision 0 are its first. */
  boolean saveFacts(ElementId id, IndicatorFacts facts);
}
