package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.application.contract.BudgetContract;
import no.planverk.application.contract.CensusContract;
import no.planverk.application.contract.CustomsContract;
import no.planverk.application.contract.FetchingContract;
import no.planverk.application.contract.FollowerContract;
import no.planverk.application.contract.IndicatorContract;
import no.planverk.application.contract.ManuscriptsContract;
import no.planverk.application.contract.OrganisationContract;
import no.planverk.application.contract.PeopleContract;
import no.planverk.application.contract.PersonalDataContract;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.PlansContract;
import no.planverk.application.contract.PublicationsContract;
import no.planverk.application.contract.RedThreadContract;
import no.planverk.application.contract.RegisterContract;
import no.planverk.application.contract.SignInContract;
import no.planverk.application.contract.TalkContract;
import no.planverk.application.contract.TaskContract;
import no.planverk.application.contract.TemplatesContract;
import no.planverk.application.contract.TransactionsContract;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.contract.VersionsContract;
import no.planverk.application.contract.WritingContract;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.port.Replays;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.GivenAnswer;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The contract of the stores, on PostgreSQL, and what only a database can do wrong. */
final class JooqTenantsIT
    implements PlansContract,
        RegisterContract,
        ManuscriptsContract,
        FetchingContract,
        RedThreadContract,
        IndicatorContract,
        WritingContract,
        TalkContract,
        TaskContract,
        FollowerContract,
        BudgetContract,
        VersionsContract,
        PublicationsContract,
        PeopleContract,
        PersonalDataContract,
        OrganisationContract,
        SignInContract,
        TransactionsContract,
        TemplatesContract,
        CustomsContract,
        CensusContract {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantDatabase TENANTS = DATABASE.tenants();
  private static final AtomicInteger OPENED = new AtomicInteger();

  private final TurningClock clock = new TurningClock(Planets.BEGINNING);
  private final MemoryDocuments documents = new MemoryDocuments();
  private final List<TenantId> changed = new ArrayList<>();
  private final Planets planets =
      new Planets(
          new JooqTenants(TENANTS, documents, clock, changed::add),
          documents,
          clock,
          open("fjordvik"),
          open("havdal"));

  private static TenantId open(String name) {
    return DATABASE.open(name + "-" + OPENED.incrementAndGet()).id();
  }

  @AfterAll
  static void close() {
    TENANTS.close();
  }

  @Override
  public Planets planets() {
    return planets;
  }

  private long changesOfFjordvik() throws SQLException {
    return DATABASE.seen(
        Long.class,
        "SELECT count(*) FROM cell.change WHERE tenant = ?",
        planets.fjordvik().value());
  }

  private void forge(String sql) throws SQLException {
    DATABASE.forged(planets.fjordvik(), sql);
  }

  @Override
  public void unfind() {
    try {
      forge("DELETE FROM public_passage");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long left() throws SQLException {
    String schema = "t_" + planets.fjordvik();
    return DATABASE.seen(
        Long.class,
        "SELECT (SELECT count(*) FROM %1$s.session) + (SELECT count(*) FROM %1$s.person_identity) + (SELECT count(*) FROM %1$s.invitation)"
            .formatted(schema));
  }

  @Test
  void sessions_identities_and_invitations_are_told_and_go_with_the_person() throws SQLException {
    PersonId ola = new PersonId(UUID.randomUUID());
    doInFjordvik(
        stores ->
            stores
                .people()
                .add(
                    new Person(
                        ola, "Ola", Optional.empty(), Optional.empty(), TenantRole.PLANNER, 1)));
    signedIn(ola, "one", "NULL");
    signedIn(ola, "two", "now()");
    forge("INSERT INTO person_identity VALUES ('https://id', 'ola', '%s', now())".formatted(ola));
    forge("INSERT INTO invitation VALUES ('i', '%s', now(), NULL)".formatted(ola));
    var file = inFjordvik(stores -> stores.personalData().of(ola)).orElseThrow();
    assertThat(file.sessions()).extracting(it -> it.endedAt().isPresent()).contains(true, false);
    assertThat(file.identities()).extracting(it -> it.subject()).containsExactly("ola");
    assertThat(left()).isEqualTo(4);

    Instant future = Instant.parse("2100-01-01T00:00:00Z");
    int ended =
        inFjordvik(
            stores ->
                stores.keptData().remove(Retention.ENDED_SESSIONS, future.minusSeconds(1))
                    + stores.keptData().remove(Retention.OLD_INVITATIONS, future));
    assertThat(ended).isEqualTo(2);
    doInFjordvik(stores -> stores.personalData().erase(ola, "Slettet", Planets.BEGINNING));
    assertThat(left()).isZero();
  }

  private void signedIn(PersonId person, String hash, String ended) throws SQLException {
    forge(
        "INSERT INTO session (id, hash, person_id, issuer, subject, device, began_at, used_at, expires_at, ended_at) VALUES (gen_random_uuid(), '%s', '%s', 'https://id', 'ola', 'Firefox', now(), now(), '2100-01-01', %s)"
            .formatted(hash, person, ended));
  }

  @Test
  void all_nodes_hear_when_something_public_changes() throws SQLException {
    doInFjordvik(
        stores -> stores.publications().lead(new Slug("klima"), new PlanId(UUID.randomUUID())));
    assertThat(changed).containsExactly(planets.fjordvik());
    assertThat(changesOfFjordvik()).isEqualTo(1);
  }

  @Test
  void nobody_hears_of_what_is_not_public_or_was_rolled_back() throws SQLException {
    inFjordvik(stores -> stores.people().organisation());
    assertThatThrownBy(
            () ->
                doInFjordvik(
                    stores -> {
                      stores.publications().lead(new Slug("klima"), new PlanId(UUID.randomUUID()));
                      throw new IllegalStateException("half way");
                    }))
        .hasMessage("half way");
    assertThat(changed).isEmpty();
    assertThat(changesOfFjordvik()).isZero();
  }

  @Test
  void of_two_requests_with_the_same_key_at_once_one_is_done() throws Exception {
    Replays.Kept kept = new Replays.Kept("digest", new GivenAnswer(201, Optional.empty(), "{}"));
    UUID actor = UUID.randomUUID();
    CountDownLatch bothBegun = new CountDownLatch(2);
    try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> both = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        both.add(requests.submit(() -> keptOnce(actor, kept, bothBegun)));
      }
      int refused = 0;
      for (Future<?> request : both) {
        refused += wasRefused(request) ? 1 : 0;
      }
      assertThat(refused).isEqualTo(1);
    }
  }

  private void keptOnce(UUID actor, Replays.Kept kept, CountDownLatch bothBegun) {
    doInFjordvik(
        stores -> {
          assertThat(stores.replays().find(actor, "key", Planets.BEGINNING)).isEmpty();
          bothBegun.countDown();
          await(bothBegun);
          stores.replays().keep(actor, "key", kept, Planets.BEGINNING);
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static boolean wasRefused(Future<?> request) throws InterruptedException {
    try {
      request.get();
      return false;
    } catch (ExecutionException failed) {
      assertThat(failed).hasCauseInstanceOf(Replays.AlreadyKept.class);
      return true;
    }
  }
}
