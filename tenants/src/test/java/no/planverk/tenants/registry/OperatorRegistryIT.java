package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Operators.OperatorSession;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SignInWay.SharedClient;
import no.planverk.domain.tenant.Tenant;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The vendor's operators are known apart from every municipality. */
final class OperatorRegistryIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Tenant FJORDVIK = DATABASE.open("fjordvik");
  private static final Tenant HAVDAL = DATABASE.open("havdal");
  private static final OperatorRegistry OPERATORS =
      new OperatorRegistry(DATABASE.cell(), UUID::randomUUID);
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  @AfterAll
  static void close() {
    OPERATORS.close();
  }

  private static Identity identity() {
    return new Identity("https://vendor.example", UUID.randomUUID().toString());
  }

  private static OperatorSession session(Operator operator, String sid) {
    return new OperatorSession(
        new SessionId(UUID.randomUUID()),
        UUID.randomUUID().toString(),
        operator,
        Optional.of(sid),
        Optional.of("sealed"),
        NOW,
        NOW,
        NOW.plusSeconds(3_600),
        Optional.empty());
  }

  @Test
  void an_operator_is_the_same_when_they_come_again_under_another_name() {
    Identity identity = identity();
    Operator first = OPERATORS.arrive(identity, "Drift");
    Operator again = OPERATORS.arrive(identity, "Drift Nilsen");

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.name()).isEqualTo("Drift Nilsen");
    assertThat(OPERATORS.arrive(identity(), "Annen").id()).isNotEqualTo(first.id());
  }

  @Test
  void a_session_is_found_used_and_ended() {
    Operator operator = OPERATORS.arrive(identity(), "Drift");
    OperatorSession session = session(operator, "s");
    OPERATORS.add(session);

    assertThat(OPERATORS.session(session.hash())).contains(session);
    assertThat(OPERATORS.session("other")).isEmpty();
    OPERATORS.used(session.id(), NOW.plusSeconds(60));
    assertThat(OPERATORS.session(session.hash()).orElseThrow().usedAt())
        .isEqualTo(NOW.plusSeconds(60));
    assertThat(OPERATORS.end(session.id(), NOW)).isTrue();
    assertThat(OPERATORS.end(session.id(), NOW)).isFalse();
    assertThat(OPERATORS.session(session.hash()).orElseThrow().endedAt()).contains(NOW);
  }

  @Test
  void sessions_end_with_the_providers() {
    Identity identity = identity();
    Operator operator = OPERATORS.arrive(identity, "Drift");
    OPERATORS.add(session(operator, "one-" + operator.id()));
    OPERATORS.add(session(operator, "two-" + operator.id()));

    assertThat(OPERATORS.endOfProvider(identity, Optional.of("one-" + operator.id()), NOW))
        .isEqualTo(1);
    assertThat(OPERATORS.endOfProvider(identity, Optional.empty(), NOW)).isEqualTo(1);
  }

  @Test
  void what_operators_do_is_written_down_and_cannot_be_changed() {
    Operator operator = OPERATORS.arrive(identity(), "Drift");
    OPERATORS.note(operator, "set-up-sign-in", Optional.of(FJORDVIK.id()), Optional.empty(), NOW);

    Operators.Done newest = OPERATORS.journal(Optional.empty(), 1).getFirst();
    assertThat(newest)
        .isEqualTo(
            new Operators.Done(
                NOW,
                Optional.of("Drift"),
                "set-up-sign-in",
                Optional.of(FJORDVIK.id()),
                Optional.empty()));
    assertThat(OPERATORS.journal(Optional.of(FJORDVIK.id()), 1)).containsExactly(newest);
    assertThat(OPERATORS.journal(Optional.of(HAVDAL.id()), 9))
        .extracting(Operators.Done::act)
        .containsExactly("open-tenant");
  }

  @Test
  void an_organisation_is_one_municipality_and_a_municipality_one_organisation() {
    OrganisationRegistry organisations = OPERATORS.organisations();
    SharedClient one = new SharedClient("entra", "directory-1");
    SharedClient two = new SharedClient("entra", "directory-2");

    assertThat(organisations.assign(one, FJORDVIK.id())).isTrue();
    assertThat(organisations.assign(one, FJORDVIK.id())).isTrue();
    assertThat(organisations.assign(one, HAVDAL.id())).isFalse();
    assertThat(organisations.tenantOf(one)).contains(FJORDVIK.id());
    assertThat(organisations.assign(two, FJORDVIK.id())).isTrue();
    assertThat(organisations.tenantOf(one)).isEmpty();
    assertThat(organisations.tenantsOf("entra")).containsExactly(FJORDVIK.id());
    organisations.release(FJORDVIK.id());
    assertThat(organisations.tenantsOf("entra")).isEmpty();
  }
}
