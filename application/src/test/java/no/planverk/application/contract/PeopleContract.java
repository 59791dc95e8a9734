package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.StoredToken;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import org.junit.jupiter.api.Test;

/** People, units, bodies and API tokens. */
public interface PeopleContract extends StoreContract {
  @Test
  default void people_units_and_bodies_are_kept_for_their_own_municipality() {
    doInFjordvik(Samples::settle);
    assertThat(listedInFjordvik(stores -> stores.people().organisation().units())).hasSize(1);
    assertThat(foundInFjordvik(stores -> stores.people().person(Samples.KARI)))
        .contains(
            new Person(
                Samples.KARI,
                "Kari Åsen",
                Optional.of("kari@fjordvik.example"),
                Optional.of(Samples.UNIT),
                TenantRole.PLANNER,
                1));
    assertThat(listedInFjordvik(stores -> stores.people().bodies()))
        .containsExactly(new Body(Samples.COUNCIL, "Kommunestyret", BodyKind.COUNCIL, 1));
    assertThat(listedInHavdal(stores -> stores.people().organisation().units())).isEmpty();
    assertThat(listedInHavdal(stores -> stores.people().persons())).isEmpty();
    assertThat(listedInHavdal(stores -> stores.people().bodies())).isEmpty();
    assertThat(foundInHavdal(stores -> stores.people().organisation().unit(Samples.UNIT)))
        .isEmpty();
    assertThat(foundInHavdal(stores -> stores.people().person(Samples.KARI))).isEmpty();
    assertThat(foundInHavdal(stores -> stores.people().body(Samples.COUNCIL))).isEmpty();
  }

  @Test
  default void changes_of_people_are_guarded() {
    doInFjordvik(Samples::settle);
    UnitLife under =
        UnitLife.begun(
            new UnitId(UUID.randomUUID()), Samples.TODAY, "Arealplan", Optional.of(Samples.UNIT));
    doInFjordvik(stores -> stores.people().add(under));
    UnitLife top =
        under
            .changed(Samples.TODAY.plusDays(9), "Areal", Optional.empty())
            .ledBy(Optional.of(Samples.KARI))
            .knownAs(Optional.of("4711"));
    Person gone =
        new Person(Samples.KARI, "Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE, 1)
            .knownAs(Optional.of("17"), Optional.of("kari@fjordvik.example"))
            .leaving(Optional.of(Samples.TODAY));
    Body renamed = new Body(Samples.COUNCIL, "Bystyret", BodyKind.COUNCIL, 1);
    for (boolean done : new boolean[] {true, false}) {
      assertThat(didInFjordvik(stores -> stores.people().save(top))).isEqualTo(done);
      assertThat(didInFjordvik(stores -> stores.people().save(gone))).isEqualTo(done);
      assertThat(didInFjordvik(stores -> stores.people().save(renamed))).isEqualTo(done);
    }
    assertThat(foundInFjordvik(stores -> stores.people().organisation().unit(under.id())))
        .contains(top.stored());
    assertThat(foundInFjordvik(stores -> stores.people().person(Samples.KARI)))
        .contains(gone.stored());
    assertThat(foundInFjordvik(stores -> stores.people().body(Samples.COUNCIL)))
        .contains(new Body(Samples.COUNCIL, "Bystyret", BodyKind.COUNCIL, 2));
  }

  @Test
  default void two_bodies_never_have_the_same_name_in_any_case() {
    doInFjordvik(Samples::settle);
    Body same = new Body(new BodyId(UUID.randomUUID()), "KOMMUNESTYRET", BodyKind.COMMITTEE, 1);
    assertThatThrownBy(() -> doInFjordvik(stores -> stores.people().add(same)))
        .isInstanceOf(RuntimeException.class);
    assertThat(listedInFjordvik(stores -> stores.people().bodies())).hasSize(1);
  }

  @Test
  default void a_token_is_found_by_its_hash_and_ended_once() {
    StoredToken token =
        new StoredToken(
            new TokenId(UUID.randomUUID()),
            "Arkivet",
            TenantRole.PLANNER,
            TokenScope.READ,
            "0f".repeat(32),
            Samples.NOW,
            Optional.of(Samples.KARI),
            Samples.NOW.plus(Duration.ofDays(90)),
            Optional.empty(),
            Optional.empty());
    doInFjordvik(Samples::settle);
    doInFjordvik(stores -> stores.tokens().add(token));
    assertThat(foundInFjordvik(stores -> stores.tokens().withHash("0f".repeat(32))))
        .contains(token);
    assertThat(foundInFjordvik(stores -> stores.tokens().withHash("f0".repeat(32)))).isEmpty();
    assertThat(foundInHavdal(stores -> stores.tokens().withHash("0f".repeat(32)))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.tokens().all())).isEmpty();
    Instant later = Samples.NOW.plus(Duration.ofHours(1));
    doInFjordvik(stores -> stores.tokens().use(token.id(), later));
    inHavdal(
        stores -> {
          stores.tokens().use(token.id(), later.plusSeconds(60));
          return stores;
        });
    assertThat(foundInFjordvik(stores -> stores.tokens().withHash("0f".repeat(32))))
        .contains(token.usedAt(later));
    assertThat(didInHavdal(stores -> stores.tokens().revoke(token.id(), Samples.NOW))).isFalse();
    assertThat(didInFjordvik(stores -> stores.tokens().revoke(token.id(), Samples.NOW))).isTrue();
    assertThat(didInFjordvik(stores -> stores.tokens().revoke(token.id(), Samples.NOW))).isFalse();
    assertThat(listedInFjordvik(stores -> stores.tokens().all()))
        .extracting(StoredToken::revokedAt)
        .containsExactly(Optional.of(Samples.NOW));
  }
}
