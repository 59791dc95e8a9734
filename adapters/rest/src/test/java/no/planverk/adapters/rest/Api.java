package no.planverk.adapters.rest;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import no.planverk.adapters.documents.CleanRichTexts;
import no.planverk.adapters.documents.CsvMoneyTables;
import no.planverk.adapters.documents.CsvStaffTables;
import no.planverk.adapters.documents.JsonPlanDocuments;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.adapters.http.ClientAddress;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.WebAddress;
import no.planverk.application.TownHall;
import no.planverk.application.audit.ExportJournal;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.fetching.DeriveElement;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.ListChoices;
import no.planverk.application.fetching.ListSources;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.fetching.ReadFetch;
import no.planverk.application.fetching.ReadOrigins;
import no.planverk.application.fetching.ReadSource;
import no.planverk.application.fetching.SettleFetch;
import no.planverk.application.finance.CloseYear;
import no.planverk.application.finance.DecideStanding;
import no.planverk.application.finance.ExportMoney;
import no.planverk.application.finance.ImportMoney;
import no.planverk.application.finance.RankMeasures;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.RollOver;
import no.planverk.application.finance.SetFrames;
import no.planverk.application.finance.UndoRollOver;
import no.planverk.application.hearing.CloseHearing;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.application.indicator.CorrectReading;
import no.planverk.application.indicator.EditIndicatorFacts;
import no.planverk.application.indicator.EnterReading;
import no.planverk.application.indicator.ListIndicators;
import no.planverk.application.indicator.ReadIndicator;
import no.planverk.application.indicator.RemoveReading;
import no.planverk.application.interchange.ExportPlan;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.interchange.Incoming;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportReadings;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportReadings;
import no.planverk.application.lists.ImportUnits;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.CloseUnit;
import no.planverk.application.people.EditBody;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.HandOver;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.application.people.IdentifySession;
import no.planverk.application.people.NameBody;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadDuties;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.people.ReadTokens;
import no.planverk.application.people.ReadUnit;
import no.planverk.application.planning.AbandonText;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.AttachFile;
import no.planverk.application.planning.DraftPlan;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.EditSection;
import no.planverk.application.planning.MovePlacement;
import no.planverk.application.planning.PlaceElement;
import no.planverk.application.planning.ReadFile;
import no.planverk.application.planning.ReadJournal;
import no.planverk.application.planning.ReadPlan;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.RemoveBlock;
import no.planverk.application.planning.RemovePlacement;
import no.planverk.application.planning.RemoveSection;
import no.planverk.application.planning.SearchRegister;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.application.planning.StoreFile;
import no.planverk.application.planning.TagElement;
import no.planverk.application.planning.WriteBlock;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.application.publishing.BringInForce;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.application.publishing.CorrectVersion;
import no.planverk.application.publishing.ListPublications;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.application.publishing.ReadVersion;
import no.planverk.application.publishing.Registering;
import no.planverk.application.publishing.RepealPlan;
import no.planverk.application.publishing.WithdrawPublication;
import no.planverk.application.redthread.AcceptGap;
import no.planverk.application.redthread.AnswerHanding;
import no.planverk.application.redthread.ListGaps;
import no.planverk.application.redthread.ReadScore;
import no.planverk.application.redthread.ReadThread;
import no.planverk.application.redthread.ReadUnitWork;
import no.planverk.application.writing.EditBlock;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.Tenant;

/** The HTTP API of a town hall of two municipalities, on a free port. */
final class Api implements AutoCloseable {
  static final long BODY_LIMIT = 2L * 1024 * 1024;

  final TownHall hall;
  final ApiRoutes routes;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  Api() {
    this(new RateLimits.PerMinute(1, 5_000, 1, 50_000));
  }

  /** With limits of one's own; the minute never passes. */
  Api(RateLimits.PerMinute most) {
    var ids = TownHall.counting();
    var richTexts = new CleanRichTexts(ids);
    this.hall =
        new TownHall(ids, richTexts, new JsonPlanDocuments(richTexts), new JsonPublicDocuments());
    this.routes =
        new ApiRoutes(
            new Doorkeeper(
                new FindMunicipality(hall.municipalities),
                new IdentifySession(hall.desk, hall.municipalities)::identify,
                new WebAddress("http://localhost")),
            new IdentifyCaller(hall.tenants, hall.municipalities, hall.clock),
            new NoteRefusal(hall.desk),
            RateLimits.of(ClientAddress.behind("127.0.0.1,::1"), most, () -> 0),
            BODY_LIMIT,
            List.of(
                plans(),
                texts(),
                elements(),
                fetches(),
                fetchChoices(),
                thread(),
                unitWork(),
                interchange(),
                hearings(),
                versions(),
                publications(),
                people(),
                roles(),
                duties(),
                lists(),
                budgets(),
                finance(),
                moneyLists(),
                indicators(),
                units(),
                bodies(),
                files(),
                tokens(),
                journal(),
                privacy()));
    this.server =
        WebServer.builder()
            .port(0)
            .routing(it -> it.register(routes).error(RuntimeException.class, Api::broken))
            .build()
            .start();
  }

  private static void broken(ServerRequest request, ServerResponse response, Throwable failure) {
    ApiFailures.internal(request, response);
  }

  private RouteGroup plans() {
    return new PlanRoutes(
        new DraftPlan(hall.desk, hall.municipalities),
        new EditPlan(hall.desk),
        new ReadPlan(hall.desk),
        new SearchRegister(hall.desk, hall.municipalities),
        new StartNextVersion(hall.desk),
        new AbandonText(hall.desk, hall.showing),
        new ReadJournal(hall.desk));
  }

  private RouteGroup texts() {
    return new TextRoutes(
        new ReadText(hall.desk),
        new AddSection(hall.desk),
        new EditSection(hall.desk),
        new RemoveSection(hall.desk),
        new WriteBlock(hall.desk, hall.richTexts),
        new EditBlock(hall.desk, hall.richTexts),
        new RemoveBlock(hall.desk));
  }

  private RouteGroup elements() {
    return new ElementRoutes(
        new ReadText(hall.desk),
        new AddElement(hall.desk, hall.richTexts),
        new EditElement(hall.desk, hall.richTexts),
        new TagElement(hall.desk),
        new PlaceElement(hall.desk, hall.pinning),
        new MovePlacement(hall.desk),
        new RemovePlacement(hall.desk));
  }

  private RouteGroup finance() {
    return new FinanceRoutes(
        new ReadBudget(hall.desk),
        new RankMeasures(hall.desk),
        new SetFrames(hall.desk),
        new RollOver(hall.desk, hall.municipalities),
        new UndoRollOver(hall.desk),
        new CloseYear(hall.desk));
  }

  private RouteGroup moneyLists() {
    var tables = new CsvMoneyTables();
    return new MoneyListRoutes(
        new ExportMoney(hall.desk, tables), new ImportMoney(hall.desk, tables));
  }

  private RouteGroup budgets() {
    return new BudgetRoutes(new ReadBudget(hall.desk), new DecideStanding(hall.desk));
  }

  private RouteGroup fetches() {
    return new FetchRoutes(
        new ListSources(hall.desk, hall.publicDocuments),
        new ReadSource(hall.desk, hall.publicDocuments),
        new FetchElements(hall.desk, hall.publicDocuments, hall.pinning),
        new ReadOrigins(hall.desk));
  }

  private RouteGroup fetchChoices() {
    return new FetchChoiceRoutes(
        new ReadFetch(hall.desk, hall.richTexts),
        new ListChoices(hall.desk),
        new SettleFetch(hall.desk),
        new DeriveElement(hall.desk),
        new MergeElements(hall.desk, hall.pinning));
  }

  private RouteGroup thread() {
    return new ThreadRoutes(
        new ReadScore(hall.desk, hall.almanac),
        new ListGaps(hall.desk, hall.almanac),
        new AcceptGap(hall.desk, hall.almanac),
        new ReadThread(hall.desk, hall.almanac));
  }

  private RouteGroup unitWork() {
    return new UnitWorkRoutes(
        new ReadUnitWork(hall.desk, hall.almanac), new AnswerHanding(hall.desk, hall.almanac));
  }

  private RouteGroup interchange() {
    return new InterchangeRoutes(
        new ImportPlan(
            hall.desk,
            hall.municipalities,
            hall.planDocuments,
            new Incoming(hall.desk, hall.statutes, hall.adopting)),
        new ExportPlan(hall.desk, hall.planDocuments));
  }

  private RouteGroup hearings() {
    return new HearingRoutes(
        new OpenHearing(hall.desk, hall.statutes, hall.freezing, hall.showing),
        new CloseHearing(hall.desk),
        new ReadPlan(hall.desk));
  }

  private RouteGroup versions() {
    return new VersionRoutes(
        new ReadPlan(hall.desk),
        new ReadVersion(hall.desk),
        new AdoptPlan(hall.desk, hall.adopting),
        new BringInForce(hall.desk, hall.adopting),
        new RepealPlan(hall.desk, hall.showing),
        new CorrectVersion(hall.desk, hall.freezing));
  }

  private RouteGroup publications() {
    return new PublicationRoutes(
        new PublishPlan(hall.desk, hall.showing, new Registering(hall.desk, hall.publicDocuments)),
        new WithdrawPublication(hall.desk),
        new ListPublications(hall.tenants, hall.clock),
        new ReadPublication(hall.tenants, hall.clock),
        new ChooseLook(hall.desk));
  }

  private RouteGroup people() {
    return new PeopleRoutes(
        readOrganisation(),
        new NamePerson(hall.desk, hall.almanac),
        new EditPerson(hall.desk, hall.almanac));
  }

  private ReadOrganisation readOrganisation() {
    return new ReadOrganisation(hall.desk, hall.almanac);
  }

  private RouteGroup lists() {
    var tables = new CsvStaffTables();
    return new ListRoutes(
        new ImportUnits(hall.desk, hall.almanac, tables),
        new ImportPersons(hall.desk, hall.almanac, tables),
        new ExportUnits(hall.desk, hall.almanac, tables),
        new ExportPersons(hall.desk, hall.almanac, tables),
        new ImportReadings(hall.desk, hall.almanac, tables),
        new ExportReadings(hall.desk, hall.almanac, tables));
  }

  private RouteGroup indicators() {
    return new IndicatorRoutes(
        new ListIndicators(hall.desk, hall.almanac),
        new ReadIndicator(hall.desk, hall.almanac),
        new EnterReading(hall.desk, hall.almanac),
        new CorrectReading(hall.desk, hall.almanac),
        new RemoveReading(hall.desk, hall.almanac),
        new EditIndicatorFacts(hall.desk, hall.almanac),
        hall.clock);
  }

  private RouteGroup duties() {
    return new DutyRoutes(
        new ReadDuties(hall.desk, hall.almanac), new HandOver(hall.desk, hall.almanac));
  }

  private RouteGroup roles() {
    return new RoleRoutes(new AssignRoles(hall.desk), new ReadRoles(hall.desk));
  }

  private RouteGroup units() {
    return new UnitRoutes(
        readOrganisation(),
        new ReadUnit(hall.desk),
        new NameUnit(hall.desk, hall.almanac),
        new EditUnit(hall.desk, hall.almanac),
        new CloseUnit(hall.desk, hall.almanac));
  }

  private RouteGroup bodies() {
    return new BodyRoutes(readOrganisation(), new NameBody(hall.desk), new EditBody(hall.desk));
  }

  private RouteGroup files() {
    return new FileRoutes(
        new StoreFile(hall.desk),
        new ReadFile(hall.desk),
        new AttachFile(hall.desk),
        new ReadText(hall.desk));
  }

  private RouteGroup tokens() {
    return new TokenRoutes(
        new ReadTokens(hall.desk), new AddToken(hall.desk), new EndToken(hall.desk));
  }

  private RouteGroup journal() {
    return new JournalRoutes(new SearchJournal(hall.desk), new ExportJournal(hall.desk));
  }

  private RouteGroup privacy() {
    return new PrivacyRoutes(
        new ExportPersonData(hall.desk, hall.almanac),
        new ErasePerson(hall.desk, hall.municipalities),
        new ReadRetention(hall.desk),
        new ChooseRetention(hall.desk));
  }

  int port() {
    return server.port();
  }

  /** A caller of Fjordvik who may do everything. */
  Caller administrator() {
    return in(hall.fjordvik, TenantRole.ADMINISTRATOR);
  }

  Caller in(Tenant tenant, TenantRole role) {
    String token = hall.token(tenant.id(), role, Duration.ofDays(365)).token();
    return new Caller(client, root(tenant.slug().value())).bearing(token);
  }

  /** A caller without a name. */
  Caller anyone(String tenant) {
    return new Caller(client, root(tenant));
  }

  private String root(String tenant) {
    return "http://localhost:" + server.port() + "/" + tenant + "/api/v1";
  }

  @Override
  public void close() {
    server.stop();
  }
}
