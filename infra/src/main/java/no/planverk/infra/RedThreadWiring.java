package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.rest.FetchChoiceRoutes;
import no.planverk.adapters.rest.FetchRoutes;
import no.planverk.adapters.rest.RouteGroup;
import no.planverk.adapters.workspace.FetchPages;
import no.planverk.adapters.workspace.FetchRulesPages;
import no.planverk.adapters.workspace.FetchedPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.application.Desk;
import no.planverk.application.fetching.ChooseFetchRules;
import no.planverk.application.fetching.DeriveElement;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.ListChoices;
import no.planverk.application.fetching.ListSources;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.fetching.ReadFetch;
import no.planverk.application.fetching.ReadFetchRules;
import no.planverk.application.fetching.ReadOrigins;
import no.planverk.application.fetching.ReadSource;
import no.planverk.application.fetching.SettleFetch;

/** What the pages work with on which plans are connected. */
record RedThreadWiring(Wiring wiring) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    return List.of(
        new FetchPages(
            new ListSources(desk, wiring.publicDocuments()),
            new ReadSource(desk, wiring.publicDocuments()),
            new FetchElements(desk, wiring.publicDocuments(), wiring.pinning())),
        new FetchedPages(
            new ListChoices(desk),
            new ReadOrigins(desk),
            new ReadFetch(desk, wiring.richTexts()),
            new SettleFetch(desk),
            new DeriveElement(desk),
            wiring.readOrganisation()),
        new FetchRulesPages(new ReadFetchRules(desk), new ChooseFetchRules(desk)));
  }

  List<RouteGroup> routes() {
    Desk desk = wiring.desk();
    return List.of(
        new FetchRoutes(
            new ListSources(desk, wiring.publicDocuments()),
            new ReadSource(desk, wiring.publicDocuments()),
            new FetchElements(desk, wiring.publicDocuments(), wiring.pinning()),
            new ReadOrigins(desk)),
        new FetchChoiceRoutes(
            new ReadFetch(desk, wiring.richTexts()),
            new ListChoices(desk),
            new SettleFetch(desk),
            new DeriveElement(desk),
            new MergeElements(desk, wiring.pinning())));
  }
}
