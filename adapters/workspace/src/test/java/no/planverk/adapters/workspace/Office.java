package no.planverk.adapters.workspace;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.adapters.documents.CleanRichTexts;
import no.planverk.adapters.documents.JsonPlanDocuments;
import no.planverk.adapters.documents.JsonPublicDocuments;
import no.planverk.adapters.http.Doorkeeper;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.PaperPress;
import no.planverk.application.Desk;
import no.planverk.application.TownHall;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.memory.MemoryServiceNotices;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.IdentifySession;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.application.port.TenantStores;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadNames;
import no.planverk.application.tenancy.ReadServiceNotices;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SupportGrant;
import no.planverk.domain.tenant.Tenant;

/** The staff's pages of two municipalities, Fjordvik and Lindsø, with people who are signed in. */
final class Office implements AutoCloseable {
  private static final CleanRichTexts TEXTS = new CleanRichTexts(TownHall.counting());

  final TownHall hall =
      new TownHall(
          TownHall.counting(), TEXTS, new JsonPlanDocuments(TEXTS), new JsonPublicDocuments());
  final Desk desk = hall.desk;
  final Tenant fjordvik = hall.fjordvik;
  final Tenant lindso = hall.lindso;
  final HttpClient http = HttpClient.newHttpClient();
  final String base;
  final Faces faces = new Faces(new ReadLook(hall.tenants), new ReadNames(hall.tenants));
  final MemoryServiceNotices notices = new MemoryServiceNotices();
  private final WebServer server;

  /** {@code groups} are the pages that are tried. */
  Office(Function<Office, List<PageGroup>> groups) {
    int port = freePort();
    this.base = "http://localhost:" + port;
    Doorkeeper doorkeeper =
        new Doorkeeper(
            new FindMunicipality(hall.municipalities),
            new IdentifySession(desk, hall.municipalities)::identify,
            new WebAddress(base));
    WorkspaceRoutes routes =
        new WorkspaceRoutes(
            doorkeeper,
            new StaticFiles(),
            hall.clock,
            new NoteRefusal(desk),
            faces,
            new Banners(new ReadServiceNotices(notices)),
            new PaperPress(new WebAddress(base)),
            groups.apply(this));
    this.server =
        WebServer.builder()
            .port(port)
            .routing(HttpRouting.builder().register(routes))
            .build()
            .start();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does it as someone of Fjordvik who is new and has that role. */
  Caller as(TenantRole role) {
    return as(fjordvik, role);
  }

  Caller as(Tenant tenant, TenantRole role) {
    return signedIn(tenant, hall.member(tenant, role));
  }

  Caller signedIn(Tenant tenant, Actor.StaffMember member) {
    return seated(tenant, new Holder.OfPerson(member.person()), Optional.of(member.person()));
  }

  /** The vendor's support, whom an administrator has let in for an hour. */
  Caller support(Tenant tenant) {
    Actor.StaffMember administrator = hall.member(tenant, TenantRole.ADMINISTRATOR);
    GrantId grant = new GrantId(desk.ids().next());
    stored(
        tenant,
        stores -> {
          stores
              .supportGrants()
              .add(
                  new SupportGrant(
                      grant,
                      "sak 12",
                      administrator.person(),
                      desk.now(),
                      desk.now().plus(Duration.ofHours(1)),
                      Optional.empty()));
          return grant;
        });
    OperatorId operator = new OperatorId(UUID.randomUUID());
    return seated(tenant, new Holder.OfSupport(operator, grant), Optional.empty());
  }

  private Caller seated(Tenant tenant, Holder holder, Optional<PersonId> person) {
    SessionSecret secret = SessionSecret.fresh();
    StoredSession session =
        new StoredSession(
            new SessionId(desk.ids().next()),
            secret.hash(),
            holder,
            new Identity("https://issuer.example", "subject"),
            Optional.empty(),
            Optional.empty(),
            "Firefox",
            desk.now(),
            desk.now(),
            desk.now().plus(Duration.ofHours(8)),
            Optional.empty());
    stored(
        tenant,
        stores -> {
          stores.sessions().add(session);
          return session;
        });
    return new Caller(this, tenant, secret.text(), person);
  }

  <T> T stored(Tenant tenant, Function<TenantStores, T> work) {
    return hall.tenants.inTransaction(tenant.id(), work);
  }

  /** What the municipality's journal says, newest first. */
  List<JournalEntry> journal(Tenant tenant) {
    return stored(
            tenant,
            stores -> stores.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 1_000))
        .stream()
        .map(JournalRow::entry)
        .toList();
  }

  @Override
  public void close() {
    server.stop();
    http.close();
  }
}
