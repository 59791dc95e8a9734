package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.rest.IndicatorRoutes;
import no.planverk.adapters.workspace.IndicatorFactsPages;
import no.planverk.adapters.workspace.IndicatorPages;
import no.planverk.adapters.workspace.IndicatorsPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.indicator.CorrectReading;
import no.planverk.application.indicator.EditIndicatorFacts;
import no.planverk.application.indicator.EnterReading;
import no.planverk.application.indicator.ListIndicators;
import no.planverk.application.indicator.ReadIndicator;
import no.planverk.application.indicator.RemoveReading;

/** What the register of indicators works with, on its pages and in the API. */
record IndicatorWiring(Desk desk, Almanac almanac) {
  List<PageGroup> groups(Wiring wiring) {
    ReadIndicator readIndicator = new ReadIndicator(desk, almanac);
    return List.of(
        new IndicatorsPages(new ListIndicators(desk, almanac), wiring.readOrganisation()),
        new IndicatorPages(
            readIndicator,
            new EnterReading(desk, almanac),
            new CorrectReading(desk, almanac),
            new RemoveReading(desk, almanac)),
        new IndicatorFactsPages(readIndicator, new EditIndicatorFacts(desk, almanac)));
  }

  IndicatorRoutes routes() {
    return new IndicatorRoutes(
        new ListIndicators(desk, almanac),
        new ReadIndicator(desk, almanac),
        new EnterReading(desk, almanac),
        new CorrectReading(desk, almanac),
        new RemoveReading(desk, almanac),
        new EditIndicatorFacts(desk, almanac),
        Stores.CLOCK);
  }
}
