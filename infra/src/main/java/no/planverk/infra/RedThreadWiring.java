package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.documents.SpreadSheets;
import no.planverk.adapters.rest.FetchChoiceRoutes;
import no.planverk.adapters.rest.FetchRoutes;
import no.planverk.adapters.rest.RouteGroup;
import no.planverk.adapters.rest.ThreadRoutes;
import no.planverk.adapters.rest.UnitWorkRoutes;
import no.planverk.adapters.workspace.FetchPages;
import no.planverk.adapters.workspace.FetchRulesPages;
import no.planverk.adapters.workspace.FetchedPages;
import no.planverk.adapters.workspace.GapPages;
import no.planverk.adapters.workspace.GraphPages;
import no.planverk.adapters.workspace.MatrixPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.PaperPages;
import no.planverk.adapters.workspace.ScorecardPages;
import no.planverk.adapters.workspace.SdgPages;
import no.planverk.adapters.workspace.ThreadPages;
import no.planverk.adapters.workspace.UnitWorkPages;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.fetching.ChooseFetchRules;
import no.planverk.application.fetching.CompareFigures;
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
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.redthread.AcceptGap;
import no.planverk.application.redthread.AnswerHanding;
import no.planverk.application.redthread.CompilePaper;
import no.planverk.application.redthread.ExportMatrix;
import no.planverk.application.redthread.HandOn;
import no.planverk.application.redthread.ListGaps;
import no.planverk.application.redthread.ReadMatrix;
import no.planverk.application.redthread.ReadScore;
import no.planverk.application.redthread.ReadThread;
import no.planverk.application.redthread.ReadUnitWork;
import no.planverk.application.redthread.SeeAll;

/** What the pages work with on which plans are connected. */
record RedThreadWiring(Wiring wiring) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    Almanac almanac = wiring.almanac();
    ReadMatrix readMatrix = new ReadMatrix(desk, almanac);
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
        new FetchRulesPages(new ReadFetchRules(desk), new ChooseFetchRules(desk)),
        new ThreadPages(new ReadScore(desk, almanac)),
        new GapPages(new ListGaps(desk, almanac), new AcceptGap(desk, almanac)),
        new GraphPages(
            new ReadThread(desk, almanac),
            new MergeElements(desk, wiring.pinning()),
            new CompareFigures(desk)),
        new MatrixPages(readMatrix, new ExportMatrix(readMatrix, new SpreadSheets())),
        new SdgPages(new SeeAll(desk, almanac)),
        new ScorecardPages(new SeeAll(desk, almanac)),
        new PaperPages(
            new ReadCouncilDates(desk), new CompilePaper(desk, wiring.stores().registry())),
        new UnitWorkPages(
            new ReadUnitWork(desk, almanac),
            new AnswerHanding(desk, almanac),
            new HandOn(desk, almanac)));
  }

  List<RouteGroup> routes() {
    Desk desk = wiring.desk();
    Almanac almanac = wiring.almanac();
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
            new MergeElements(desk, wiring.pinning())),
        new ThreadRoutes(
            new ReadScore(desk, almanac),
            new ListGaps(desk, almanac),
            new AcceptGap(desk, almanac),
            new ReadThread(desk, almanac)),
        new UnitWorkRoutes(new ReadUnitWork(desk, almanac), new AnswerHanding(desk, almanac)));
  }
}
