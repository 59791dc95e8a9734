package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Seat;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredSession.Holder;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.RoleRule;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.signin.SupportGrant;
import org.junit.jupiter.api.Test;

/** Who is signed in, who they are at their provider, and whom support has been let in to. */
public interface SignInContract extends StoreContract {
  String HASH = "ab".repeat(32);
  Identity KARI_THERE = new Identity("https://login.example", "kari");

  private static StoredSession session(String hash, Holder holder) {
    return new StoredSession(
        new SessionId(UUID.randomUUID()),
        hash,
        holder,
        KARI_THERE,
        Optional.of("sid-1"),
        Optional.of("sealed"),
        "Firefox Linux",
        Samples.NOW,
        Samples.NOW,
        Samples.NOW.plus(Duration.ofHours(12)),
        Optional.empty());
  }

  private StoredSession karisSession() {
    StoredSession session = session(HASH, new Holder.OfPerson(Samples.KARI));
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.sessions().add(session);
        });
    return session;
  }

  private Optional<Seat> seat(Instant now) {
    return foundInFjordvik(stores -> stores.sessions().seat(HASH, now));
  }

  @Test
  default void a_session_is_found_by_its_hash_with_its_person_in_its_own_municipality() {
    StoredSession session = karisSession();

    assertThat(seat(Samples.NOW))
        .contains(
            new Seat(
                session,
                Optional.of(
                    new Seat.Sitter(
                        Samples.KARI,
                        "Kari Åsen",
                        TenantRole.PLANNER,
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty()));
    assertThat(foundInHavdal(stores -> stores.sessions().seat(HASH, Samples.NOW))).isEmpty();
    assertThat(foundInHavdal(stores -> stores.sessions().find(session.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.sessions().ofPerson(Samples.KARI))).isEmpty();
    assertThat(didInHavdal(stores -> stores.sessions().end(session.id(), Samples.NOW))).isFalse();
    assertThat(seat(Samples.NOW).orElseThrow().session().endedAt()).isEmpty();
  }

  @Test
  default void the_seat_knows_the_persons_language_and_that_they_left() {
    karisSession();
    doInFjordvik(
        stores -> {
          stores.accounts().speak(Samples.KARI, Language.NN);
          Person kari = stores.people().person(Samples.KARI).orElseThrow();
          stores.people().save(kari.leaving(Optional.of(Samples.TODAY)));
        });

    Seat.Sitter sitter = seat(Samples.NOW).orElseThrow().sitter().orElseThrow();
    assertThat(sitter.language()).contains(Language.NN);
    assertThat(sitter.leftOn()).contains(Samples.TODAY);
  }

  @Test
  default void a_session_is_used_and_ended_once() {
    StoredSession session = karisSession();
    Instant later = Samples.NOW.plusSeconds(90);
    doInFjordvik(stores -> stores.sessions().used(session.id(), later));

    assertThat(seat(later).orElseThrow().session().usedAt()).isEqualTo(later);
    assertThat(didInFjordvik(stores -> stores.sessions().end(session.id(), later))).isTrue();
    assertThat(didInFjordvik(stores -> stores.sessions().end(session.id(), later))).isFalse();
    assertThat(seat(later).orElseThrow().session().endedAt()).contains(later);
    assertThat(listedInFjordvik(stores -> stores.sessions().ofPerson(Samples.KARI))).isEmpty();
  }

  @Test
  default void sessions_end_by_person_by_the_providers_session_and_by_subject() {
    StoredSession one = karisSession();
    assertThat(listedInFjordvik(stores -> stores.sessions().endAll(Samples.KARI, Samples.NOW)))
        .containsExactly(one.id());
    StoredSession two = session("cd".repeat(32), new Holder.OfPerson(Samples.KARI));
    doInFjordvik(stores -> stores.sessions().add(two));
    assertThat(
            listedInFjordvik(
                stores ->
                    stores.sessions().endOfProvider("https://other.example", "sid-1", Samples.NOW)))
        .isEmpty();
    assertThat(
            listedInFjordvik(
                stores ->
                    stores.sessions().endOfProvider(KARI_THERE.issuer(), "sid-1", Samples.NOW)))
        .containsExactly(two.id());
    StoredSession three = session("ef".repeat(32), new Holder.OfPerson(Samples.KARI));
    doInFjordvik(stores -> stores.sessions().add(three));
    assertThat(
            listedInFjordvik(
                stores -> stores.sessions().endOfSubject(KARI_THERE.issuer(), "kari", Samples.NOW)))
        .containsExactly(three.id());
  }

  @Test
  default void support_has_a_seat_while_its_grant_lasts_and_everyone_sees_until_when() {
    karisSession();
    Instant until = Samples.NOW.plus(Duration.ofHours(4));
    SupportGrant grant =
        new SupportGrant(
            new GrantId(UUID.randomUUID()),
            "Sak 1",
            Samples.KARI,
            Samples.NOW,
            until,
            Optional.empty());
    String hash = "12".repeat(32);
    doInFjordvik(
        stores -> {
          stores.supportGrants().add(grant);
          stores
              .sessions()
              .add(
                  session(
                      hash, new Holder.OfSupport(new OperatorId(UUID.randomUUID()), grant.id())));
        });

    assertThat(foundInFjordvik(stores -> stores.supportGrants().open(Samples.NOW))).contains(grant);
    assertThat(foundInHavdal(stores -> stores.supportGrants().open(Samples.NOW))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.supportGrants().all())).isEmpty();
    assertThat(seat(Samples.NOW).orElseThrow().supportUntil()).contains(until);
    assertThat(
            foundInFjordvik(stores -> stores.sessions().seat(hash, Samples.NOW))
                .orElseThrow()
                .supportUntil())
        .contains(until);
    assertThat(foundInFjordvik(stores -> stores.supportGrants().open(until))).isEmpty();

    assertThat(didInFjordvik(stores -> stores.supportGrants().end(grant.id(), Samples.NOW)))
        .isTrue();
    assertThat(didInFjordvik(stores -> stores.supportGrants().end(grant.id(), Samples.NOW)))
        .isFalse();
    assertThat(listedInFjordvik(stores -> stores.sessions().endUnder(grant.id(), Samples.NOW)))
        .hasSize(1);
    assertThat(seat(Samples.NOW).orElseThrow().supportUntil()).isEmpty();
  }

  private static SignInSettings settings(long revision, SignInWay way, List<RoleRule> rules) {
    return new SignInSettings(
        way,
        "oid",
        "openid profile",
        Optional.of("high"),
        Optional.of(TenantRole.EMPLOYEE),
        rules,
        revision);
  }

  @Test
  default void the_settings_are_kept_whole_and_guarded() {
    SignInSettings own =
        settings(
            0,
            new SignInWay.OwnClient("https://login.example", "planverk", Optional.of("sealed")),
            List.of(
                new RoleRule("groups", "b", TenantRole.ADMINISTRATOR),
                new RoleRule("groups", "a", TenantRole.PLANNER)));
    assertThat(didInFjordvik(stores -> stores.accounts().save(own))).isTrue();
    assertThat(didInFjordvik(stores -> stores.accounts().save(own))).isFalse();
    assertThat(foundInFjordvik(stores -> stores.accounts().settings()))
        .contains(settings(1, own.way(), own.rules()));
    SignInSettings shared =
        settings(1, new SignInWay.SharedClient("entra", "directory-1"), List.of());
    assertThat(didInFjordvik(stores -> stores.accounts().save(shared))).isTrue();
    assertThat(foundInFjordvik(stores -> stores.accounts().settings()))
        .contains(settings(2, shared.way(), List.of()));
    assertThat(foundInHavdal(stores -> stores.accounts().settings())).isEmpty();
  }

  @Test
  default void an_identity_is_one_person_in_one_municipality() {
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.accounts().link(KARI_THERE, Samples.KARI, Samples.NOW);
        });

    assertThat(foundInFjordvik(stores -> stores.accounts().personOf(KARI_THERE)))
        .contains(Samples.KARI);
    assertThat(listedInFjordvik(stores -> stores.accounts().identitiesOf(Samples.KARI)))
        .containsExactly(KARI_THERE);
    assertThat(foundInHavdal(stores -> stores.accounts().personOf(KARI_THERE))).isEmpty();
    assertThatThrownBy(
            () ->
                doInFjordvik(
                    stores -> stores.accounts().link(KARI_THERE, Samples.KARI, Samples.NOW)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void who_is_expected_under_a_subject_is_so_until_they_have_come() {
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          Person kari = stores.people().person(Samples.KARI).orElseThrow();
          stores.people().save(kari.knownAs(Optional.of("o-1"), Optional.empty()));
        });

    assertThat(foundInFjordvik(stores -> stores.accounts().expected("o-1"))).contains(Samples.KARI);
    assertThat(foundInHavdal(stores -> stores.accounts().expected("o-1"))).isEmpty();
    doInFjordvik(stores -> stores.accounts().link(KARI_THERE, Samples.KARI, Samples.NOW));
    assertThat(foundInFjordvik(stores -> stores.accounts().expected("o-1"))).isEmpty();
  }

  @Test
  default void a_role_says_whether_a_rule_gave_it() {
    doInFjordvik(Samples::settle);
    assertThat(didInFjordvik(stores -> stores.accounts().hasRoleByRule(Samples.KARI))).isFalse();

    doInFjordvik(
        stores -> stores.accounts().giveRole(Samples.KARI, TenantRole.ADMINISTRATOR, true));

    assertThat(didInFjordvik(stores -> stores.accounts().hasRoleByRule(Samples.KARI))).isTrue();
    assertThat(foundInFjordvik(stores -> stores.people().person(Samples.KARI)))
        .map(Person::role)
        .contains(TenantRole.ADMINISTRATOR);
  }

  @Test
  default void an_invitation_holds_once_and_the_newest_only() {
    Instant until = Samples.NOW.plus(Duration.ofDays(14));
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.accounts().invite(Samples.KARI, "first", until);
          stores.accounts().invite(Samples.KARI, "second", until);
        });

    assertThat(foundInHavdal(stores -> stores.accounts().takeInvitation("second", Samples.NOW)))
        .isEmpty();
    assertThat(foundInFjordvik(stores -> stores.accounts().takeInvitation("first", Samples.NOW)))
        .isEmpty();
    assertThat(foundInFjordvik(stores -> stores.accounts().takeInvitation("second", until)))
        .isEmpty();
    assertThat(foundInFjordvik(stores -> stores.accounts().takeInvitation("second", Samples.NOW)))
        .contains(Samples.KARI);
    assertThat(foundInFjordvik(stores -> stores.accounts().takeInvitation("second", Samples.NOW)))
        .isEmpty();
  }
}
