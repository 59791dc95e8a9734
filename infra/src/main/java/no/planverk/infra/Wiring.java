package no.planverk.infra;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.planverk.adapters.documents.CleanRichTexts;
import no.planverk.adapters.documents.CsvStaffTables;
import no.planverk.adapters.documents.JsonPlanDocuments;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.mail.NoLetters;
import no.planverk.adapters.rest.*;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Freezing;
import no.planverk.application.Pinning;
import no.planverk.application.Showing;
import no.planverk.application.audit.*;
import no.planverk.application.hearing.*;
import no.planverk.application.interchange.*;
import no.planverk.application.people.*;
import no.planverk.application.planning.*;
import no.planverk.application.port.*;
import no.planverk.application.privacy.*;
import no.planverk.application.publishing.*;
import no.planverk.application.tenancy.*;
import no.planverk.application.writing.EditBlock;
import no.planverk.domain.statute.StatutoryClock;
import no.planverk.domain.tenant.TenantId;

/** What works with what. Read it from top to bottom: ports, then use cases, then routes. */
final class Wiring {
  private final Stores stores;
  private final TenantTransactions tenants;
  private final Municipalities municipalities;
  private final Ids ids = new TimeOrderedIds(Stores.CLOCK);
  private final RichTexts richTexts = new CleanRichTexts(ids);
  private final PlanDocuments planDocuments = new JsonPlanDocuments(richTexts);
  private final PublicDocuments publicDocuments = new JsonPublicDocuments();
  private final StaffTables staffTables = new CsvStaffTables();
  private final StatutoryClock statutes = new StatutoryClock();
  private final Desk desk;
  private final Almanac almanac;
  private final Freezing freezing;
  private final Showing showing;
  private final Adopting adopting;
  private final Letters letters;

  /** For commands, which write to nobody. */
  Wiring(Stores stores, Consumer<TenantId> changed) {
    this(stores, changed, new NoLetters());
  }

  Wiring(Stores stores, Consumer<TenantId> changed, Letters letters) {
    this.stores = stores;
    this.letters = letters;
    this.tenants = stores.transactions(changed);
    this.municipalities = stores.registry();
    this.desk = new Desk(tenants, Stores.CLOCK, ids);
    this.almanac = new Almanac(desk, municipalities);
    this.freezing = new Freezing(desk, publicDocuments);
    this.showing = new Showing(desk, publicDocuments);
    this.adopting = new Adopting(desk, freezing, showing);
  }

  Stores stores() {
    return stores;
  }

  Almanac almanac() {
    return almanac;
  }

  Desk desk() {
    return desk;
  }

  RichTexts richTexts() {
    return richTexts;
  }

  PublicDocuments publicDocuments() {
    return publicDocuments;
  }

  Pinning pinning() {
    return new Pinning(desk, publicDocuments);
  }

  Letters letters() {
    return letters;
  }

  Adopting adopting() {
    return adopting;
  }

  StaffTables staffTables() {
    return staffTables;
  }

  // What the vendor and the command line do.

  OpenWithStartKit openWithStartKit() {
    return new OpenWithStartKit(desk, municipalities);
  }

  OpenTenant openTenant() {
    return new OpenTenant(desk, municipalities);
  }

  ListTenants listTenants() {
    return new ListTenants(municipalities);
  }

  AddHost addHost() {
    return new AddHost(municipalities, Stores.CLOCK);
  }

  RemoveHost removeHost() {
    return new RemoveHost(municipalities, Stores.CLOCK);
  }

  FindMunicipality findMunicipality() {
    return new FindMunicipality(municipalities);
  }

  CreateToken createToken() {
    return new CreateToken(desk);
  }

  ListTokens listTokens() {
    return new ListTokens(tenants);
  }

  RevokeToken revokeToken() {
    return new RevokeToken(desk);
  }

  // What people do, as far as more than the API needs it.

  NameUnit nameUnit() {
    return new NameUnit(desk, almanac);
  }

  NamePerson namePerson() {
    return new NamePerson(desk, almanac);
  }

  NameBody nameBody() {
    return new NameBody(desk);
  }

  ReadOrganisation readOrganisation() {
    return new ReadOrganisation(desk, almanac);
  }

  AssignRoles assignRoles() {
    return new AssignRoles(desk);
  }

  ImportPlan importPlan() {
    return new ImportPlan(
        desk, municipalities, planDocuments, new Incoming(desk, statutes, adopting));
  }

  ReadPlan readPlan() {
    return new ReadPlan(desk);
  }

  EditPlan editPlan() {
    return new EditPlan(desk);
  }

  OpenHearing openHearing() {
    return new OpenHearing(desk, statutes, freezing, showing);
  }

  PublishPlan publishPlan() {
    return new PublishPlan(desk, showing, new Registering(desk, publicDocuments));
  }

  ChooseLook chooseLook() {
    return new ChooseLook(desk);
  }

  // How it is reached.

  ApiRoutes api(Doorkeeper doorkeeper, RateLimits limits, long bodyLimit) {
    ReadText readText = new ReadText(desk);
    ReadPlan readPlan = readPlan();
    return new ApiRoutes(
        doorkeeper,
        new IdentifyCaller(tenants, municipalities, Stores.CLOCK),
        new NoteRefusal(desk),
        limits,
        bodyLimit,
        Stream.concat(
                Stream.of(new RedThreadWiring(this).routes(), new FinanceWiring(this).routes())
                    .flatMap(List::stream),
                Stream.of(
                    new PlanRoutes(
                        new DraftPlan(desk, municipalities),
                        editPlan(),
                        readPlan,
                        new SearchRegister(desk, municipalities),
                        new StartNextVersion(desk),
                        new AbandonText(desk, showing),
                        new ReadJournal(desk)),
                    new TextRoutes(
                        readText,
                        new AddSection(desk),
                        new EditSection(desk),
                        new RemoveSection(desk),
                        new WriteBlock(desk, richTexts),
                        new EditBlock(desk, richTexts),
                        new RemoveBlock(desk)),
                    new ElementRoutes(
                        readText,
                        new AddElement(desk, richTexts),
                        new EditElement(desk, richTexts),
                        new TagElement(desk),
                        new PlaceElement(desk, pinning()),
                        new MovePlacement(desk),
                        new RemovePlacement(desk)),
                    new PeopleRoutes(
                        readOrganisation(), namePerson(), new EditPerson(desk, almanac)),
                    new DutyRoutes(new ReadDuties(desk, almanac), new HandOver(desk, almanac)),
                    new RoleRoutes(assignRoles(), new ReadRoles(desk)),
                    new UnitRoutes(
                        readOrganisation(),
                        new ReadUnit(desk),
                        nameUnit(),
                        new EditUnit(desk, almanac),
                        new CloseUnit(desk, almanac)),
                    new BodyRoutes(readOrganisation(), nameBody(), new EditBody(desk)),
                    new FileRoutes(
                        new StoreFile(desk), new ReadFile(desk), new AttachFile(desk), readText),
                    new HearingRoutes(openHearing(), new CloseHearing(desk), readPlan),
                    new VersionRoutes(
                        readPlan,
                        new ReadVersion(desk),
                        new AdoptPlan(desk, adopting),
                        new BringInForce(desk, adopting),
                        new RepealPlan(desk, showing),
                        new CorrectVersion(desk, freezing)),
                    new ListWiring(desk, almanac, staffTables).routes(),
                    new IndicatorWiring(desk, almanac).routes(),
                    new InterchangeRoutes(importPlan(), new ExportPlan(desk, planDocuments)),
                    new PublicationRoutes(
                        publishPlan(),
                        new WithdrawPublication(desk),
                        new ListPublications(tenants, Stores.CLOCK),
                        new ReadPublication(tenants, Stores.CLOCK),
                        chooseLook()),
                    new TokenRoutes(new ReadTokens(desk), new AddToken(desk), new EndToken(desk)),
                    new JournalRoutes(new SearchJournal(desk), new ExportJournal(desk)),
                    new PrivacyRoutes(
                        new ExportPersonData(desk, almanac),
                        new ErasePerson(desk, municipalities),
                        new ReadRetention(desk),
                        new ChooseRetention(desk))))
            .toList());
  }

  PublicSiteWiring publicSite() {
    return new PublicSiteWiring(tenants, municipalities, stores.commons(), richTexts);
  }
}
