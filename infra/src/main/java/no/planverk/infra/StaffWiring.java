package no.planverk.infra;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.OperatorDoorkeeper;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.PaperPress;
import no.planverk.adapters.identity.BackChannelRoutes;
import no.planverk.adapters.identity.KeyRing;
import no.planverk.adapters.identity.OperatorSignInRoutes;
import no.planverk.adapters.identity.Providers;
import no.planverk.adapters.identity.SignInRoutes;
import no.planverk.adapters.scim.GroupRoutes;
import no.planverk.adapters.scim.ScimRoutes;
import no.planverk.adapters.scim.UserRoutes;
import no.planverk.adapters.workspace.AccessPages;
import no.planverk.adapters.workspace.Accounts;
import no.planverk.adapters.workspace.Banners;
import no.planverk.adapters.workspace.DoorPages;
import no.planverk.adapters.workspace.Faces;
import no.planverk.adapters.workspace.JournalPages;
import no.planverk.adapters.workspace.LeavingPages;
import no.planverk.adapters.workspace.MyPages;
import no.planverk.adapters.workspace.OperatorRoutes;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.PeoplePages;
import no.planverk.adapters.workspace.PersonPages;
import no.planverk.adapters.workspace.PrivacyPages;
import no.planverk.adapters.workspace.RolePages;
import no.planverk.adapters.workspace.SignInPages;
import no.planverk.adapters.workspace.SupportPages;
import no.planverk.adapters.workspace.TokenPages;
import no.planverk.adapters.workspace.UnitClosingPages;
import no.planverk.adapters.workspace.UnitFormPages;
import no.planverk.adapters.workspace.UnitPage;
import no.planverk.adapters.workspace.UnitPages;
import no.planverk.adapters.workspace.WorkspaceRoutes;
import no.planverk.application.Desk;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.audit.ReadSeal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.directory.*;
import no.planverk.application.people.*;
import no.planverk.application.planning.ListPlansOfPerson;
import no.planverk.application.planning.SearchRegister;
import no.planverk.application.port.Operators;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadNames;
import no.planverk.application.signin.ChangeSignIn;
import no.planverk.application.signin.ChooseLanguage;
import no.planverk.application.signin.EndAtProvider;
import no.planverk.application.signin.EndOperatorSession;
import no.planverk.application.signin.EndSession;
import no.planverk.application.signin.EndSessions;
import no.planverk.application.signin.EndSupport;
import no.planverk.application.signin.EnterAsSupport;
import no.planverk.application.signin.FindOperator;
import no.planverk.application.signin.InvitePerson;
import no.planverk.application.signin.LetSupportIn;
import no.planverk.application.signin.ListOrganisations;
import no.planverk.application.signin.ListSessions;
import no.planverk.application.signin.NoteRefusedSignIn;
import no.planverk.application.signin.PrepareSignIn;
import no.planverk.application.signin.ReadAccount;
import no.planverk.application.signin.ReadDoor;
import no.planverk.application.signin.ReadSetUp;
import no.planverk.application.signin.ReadSignIn;
import no.planverk.application.signin.ReadSupport;
import no.planverk.application.signin.SetUpSignIn;
import no.planverk.application.signin.SignIn;
import no.planverk.application.signin.SignInOperator;
import no.planverk.application.tenancy.ReadServiceNotices;

/** What the staff's pages and signing in work with, beside {@link Wiring}. */
final class StaffWiring {
  private final Wiring wiring;
  private final Desk desk;
  private final KeyRing keys;
  private final WebAddress site;
  private final Operators operators;
  private final Providers providers;
  private final Doorkeeper doorkeeper;
  private final OperatorDoorkeeper operatorDoorkeeper;
  private final Faces faces;
  private final PaperPress press;

  StaffWiring(Wiring wiring, SignInSetup setup) {
    this(wiring, setup, new IdentifySession(wiring.desk(), wiring.stores().registry())::identify);
  }

  /** With another way to tell who is signed in: benchmarks compare with one that costs nothing. */
  StaffWiring(Wiring wiring, SignInSetup setup, Doorkeeper.Identification identification) {
    this.wiring = wiring;
    this.desk = wiring.desk();
    this.faces = new Faces(new ReadLook(desk.tenants()), new ReadNames(desk.tenants()));
    this.site = setup.site();
    this.press = new PaperPress(site);
    this.keys = setup.requiredKeys();
    this.operators = wiring.stores().operators();
    this.providers = new Providers(setup.clients(), setup.work(), setup.localIssuers());
    this.doorkeeper = new Doorkeeper(wiring.findMunicipality(), identification, setup.work());
    this.operatorDoorkeeper =
        new OperatorDoorkeeper(new IdentifyOperator(operators, Stores.CLOCK), setup.ops());
  }

  Faces faces() {
    return faces;
  }

  /** Of this service there is one: it prints one paper at a time. */
  PaperPress press() {
    return press;
  }

  Doorkeeper doorkeeper() {
    return doorkeeper;
  }

  SetUpSignIn setUpSignIn() {
    return new SetUpSignIn(
        desk, providers, keys, wiring.stores().operators().organisations(), operators);
  }

  ChangeSignIn changeSignIn() {
    return new ChangeSignIn(desk, providers, keys);
  }

  private PrepareSignIn prepareSignIn() {
    return new PrepareSignIn(desk.tenants(), keys);
  }

  SignInRoutes signIn(RateLimits limits) {
    return new SignInRoutes(
        doorkeeper,
        providers,
        keys,
        Stores.CLOCK,
        limits,
        new SignInRoutes.UseCases(
            prepareSignIn(),
            new SignIn(desk, wiring.almanac(), keys),
            new NoteRefusedSignIn(desk),
            new FindOperator(operators),
            new EnterAsSupport(desk, keys, operators)));
  }

  BackChannelRoutes backChannel() {
    return new BackChannelRoutes(
        doorkeeper,
        providers,
        prepareSignIn(),
        new EndAtProvider(desk),
        new ListOrganisations(wiring.stores().operators().organisations()),
        new EndOperatorSession(operators, Stores.CLOCK));
  }

  OperatorSignInRoutes operatorSignIn(RateLimits limits) {
    return new OperatorSignInRoutes(
        operatorDoorkeeper,
        providers,
        keys,
        Stores.CLOCK,
        limits,
        new FindOperator(operators),
        new SignInOperator(operators, keys, wiring.desk().ids(), Stores.CLOCK),
        new EndOperatorSession(operators, Stores.CLOCK));
  }

  OperatorRoutes operatorPages(StaticFiles staticFiles) {
    return new OperatorRoutes(
        operatorDoorkeeper,
        staticFiles,
        Stores.CLOCK,
        new TenancyWiring(wiring).operatorPages(new ReadSetUp(desk, providers), setUpSignIn()));
  }

  ScimRoutes directory() {
    return new ScimRoutes(
        wiring.findMunicipality(),
        new IdentifyCaller(desk.tenants(), wiring.stores().registry(), Stores.CLOCK),
        new UserRoutes(
            new FindUsers(desk, wiring.almanac()),
            new ReadUser(desk, wiring.almanac()),
            new StoreUser(desk, wiring.almanac()),
            new RemoveUser(desk, wiring.almanac())),
        new GroupRoutes(
            new FindGroups(desk),
            new ReadGroup(desk),
            new StoreGroup(desk),
            new RemoveGroup(desk)));
  }

  WorkspaceRoutes pages(StaticFiles staticFiles) {
    EndSession endSession = new EndSession(desk, keys, providers);
    return new WorkspaceRoutes(
        doorkeeper,
        staticFiles,
        Stores.CLOCK,
        new NoteRefusal(desk),
        faces,
        new Banners(new ReadServiceNotices(wiring.stores().notices())),
        press,
        Stream.of(
                administration(endSession),
                new MunicipalityWiring(wiring, faces).groups(),
                audit(),
                people(endSession),
                new PlanPagesWiring(wiring).groups(),
                new WritingWiring(wiring, staticFiles).pages(),
                new PlanFlowWiring(wiring).groups(),
                new TaskWiring(wiring).groups(),
                new FinanceWiring(wiring).groups(),
                new RedThreadWiring(wiring).groups(),
                new IndicatorWiring(wiring.desk(), wiring.almanac()).groups(wiring),
                new PlanPapersWiring(wiring, staticFiles, site).groups())
            .flatMap(List::stream)
            .toList());
  }

  private List<PageGroup> administration(EndSession endSession) {
    return List.of(
        new DoorPages(new ReadDoor(desk), endSession),
        new MyPages(
            new ReadAccount(desk),
            wiring.readOrganisation(),
            new ChooseLanguage(desk),
            new ListSessions(desk),
            endSession,
            new EndSessions(desk)),
        new RolePages(),
        new SignInPages(new ReadSignIn(desk, providers), changeSignIn(), doorkeeper.base()),
        new SupportPages(
            new ReadSupport(desk),
            new LetSupportIn(desk),
            new EndSupport(desk),
            wiring.readOrganisation()));
  }

  private List<PageGroup> people(EndSession endSession) {
    ReadOrganisation readOrganisation = wiring.readOrganisation();
    ReadDuties readDuties = new ReadDuties(desk, wiring.almanac());
    ReadUnit readUnit = new ReadUnit(desk);
    return List.of(
        new PeoplePages(readOrganisation),
        new PersonPages(
            readOrganisation,
            new ListPlansOfPerson(desk, wiring.almanac()),
            readDuties,
            wiring.namePerson(),
            new EditPerson(desk, wiring.almanac()),
            new Accounts(new ReadAccount(desk), new ListSessions(desk))),
        new AccessPages(
            new InvitePerson(desk), endSession, new EndSessions(desk), doorkeeper.base()),
        new LeavingPages(readOrganisation, readDuties, new HandOver(desk, wiring.almanac())),
        new UnitPages(readOrganisation),
        new UnitPage(readOrganisation, readUnit),
        new UnitFormPages(
            readOrganisation, readUnit, wiring.nameUnit(), new EditUnit(desk, wiring.almanac())),
        new UnitClosingPages(readOrganisation, readUnit, new CloseUnit(desk, wiring.almanac())),
        ListWiring.of(wiring).pages());
  }

  private List<PageGroup> audit() {
    return List.of(
        new TokenPages(
            new ReadTokens(desk),
            new AddToken(desk),
            new EndToken(desk),
            wiring.readOrganisation()),
        new JournalPages(
            new SearchJournal(desk),
            new ReadSeal(desk),
            wiring.readOrganisation(),
            new SearchRegister(desk, wiring.stores().registry())),
        new PrivacyPages(
            new ReadRetention(desk),
            new ChooseRetention(desk),
            new ExportPersonData(desk, wiring.almanac()),
            new ErasePerson(desk, wiring.stores().registry()),
            wiring.readOrganisation()));
  }
}
