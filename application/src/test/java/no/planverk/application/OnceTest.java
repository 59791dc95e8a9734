package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.application.people.IdentifyCaller.Caller;
import no.planverk.application.people.ListTokens;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.RevokeToken;
import no.planverk.application.planning.ReadJournal;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.input.GivenAnswer;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.Test;

/** Requests that come twice, what the journal keeps, and who holds a good token. */
class OnceTest {
  private static final NamePerson.Card KARI =
      new NamePerson.Card(
          "Kari Hemmelig",
          Optional.of("kari@fjordvik.example"),
          Optional.empty(),
          TenantRole.EMPLOYEE);

  private final Work work = new Work();
  private final NamePerson namePerson = new NamePerson(work.desk, work.hall.almanac);

  private static Once<Person> keyed(String key, String digest) {
    return new Once<>(
        Optional.of(key),
        digest,
        person -> new GivenAnswer(201, Optional.of("/people/" + person.id()), person.name()));
  }

  private long people() {
    return work.stored(
        stores ->
            stores.people().persons().stream().filter(it -> it.name().equals(KARI.name())).count());
  }

  @Test
  void the_same_request_is_answered_the_same_and_done_once() {
    Person made = done(namePerson.name(work.secretary, keyed("k", "d"), KARI));

    assertThat(namePerson.name(work.secretary, keyed("k", "d"), KARI))
        .isEqualTo(
            new Reply.Repeated<>(
                new GivenAnswer(201, Optional.of("/people/" + made.id()), KARI.name())));
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void another_request_with_that_key_is_refused() {
    done(namePerson.name(work.secretary, keyed("k", "d"), KARI));

    assertThat(namePerson.name(work.secretary, keyed("k", "other"), KARI))
        .isEqualTo(Reply.refused(new Refusal.KeyUsedForAnother()));
    assertThat(people()).isEqualTo(1);
  }

  @Test
  void a_key_is_kept_for_a_day_and_for_its_sender() {
    done(namePerson.name(work.secretary, keyed("k", "d"), KARI));
    Actor other = work.hall.administrator(work.hall.fjordvik);
    done(namePerson.name(other, keyed("k", "d"), KARI));
    work.hall.clock.turn(Once.KEPT_FOR.plus(Duration.ofSeconds(1)));

    done(namePerson.name(work.secretary, keyed("k", "d"), KARI));

    assertThat(people()).isEqualTo(3);
  }

  @Test
  void what_was_not_allowed_is_not_kept() {
    Actor employee = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);

    assertThat(namePerson.name(employee, keyed("k", "d"), KARI))
        .isEqualTo(new Reply.NotAllowed<>());
    var earlier = work.desk.now().minusSeconds(9);
    boolean kept =
        work.stored(it -> it.replays().find(employee.id().orElseThrow(), "k", earlier).isPresent());
    assertThat(kept).isFalse();
  }

  @Test
  void the_journal_keeps_who_did_what_to_what_and_no_words() {
    PlanId plan = work.published("Strategi Hemmelig");
    done(work.withdraw.withdraw(work.secretary, plan, Expected.ANY, "Hemmelig grunn"));
    var roles = new AssignRoles(work.desk);
    var person = done(namePerson.name(work.secretary, keyed("k", "d"), KARI)).id();
    done(
        roles.assign(
            work.secretary,
            plan,
            new RoleHolder.OfPerson(person),
            rows -> true,
            new AssignRoles.Assigned(Set.of(PlanRole.EDITOR), Validity.undated())));

    var rows = done(new ReadJournal(work.desk).read(work.secretary, plan, 0, 100));

    assertThat(rows.stream().map(it -> it.entry().act()))
        .containsExactly(
            "draft", "add", "add", "place", "adopt", "publish", "withdraw", "assign-roles");
    assertThat(rows.toString()).doesNotContainIgnoringCase("hemmelig").doesNotContain("@");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.entry().actorId()).isEqualTo(work.secretary.id());
              assertThat(row.entry().objectId()).matches(Pattern.compile("[0-9a-f-]{36}"));
            });
    assertThat(done(new ReadJournal(work.desk).read(work.secretary, plan, rows.get(5).seq(), 1)))
        .containsExactly(rows.get(6));
  }

  @Test
  void the_other_municipality_reads_no_journal_of_ours() {
    PlanId plan = work.adopted("Strategi");

    assertThat(new ReadJournal(work.desk).read(work.dane, plan, 0, 100))
        .isEqualTo(new Reply.Unknown<>());
  }

  private Caller caller(TenantId tenant, String token) {
    return new IdentifyCaller(work.hall.tenants, work.hall.municipalities, work.hall.clock)
        .identify(tenant, token);
  }

  @Test
  void a_token_is_its_holder_until_it_expires() {
    TenantId fjordvik = work.hall.fjordvik.id();
    var token = work.hall.token(fjordvik, TenantRole.PLANNER, Duration.ofDays(30));

    assertThat(caller(fjordvik, token.token()))
        .isEqualTo(
            new Caller.Known(
                new Actor.ApiToken(
                    fjordvik, token.id(), TenantRole.PLANNER, TokenScope.READ_AND_WRITE)));
    work.hall.clock.turn(Duration.ofDays(30).minusNanos(1));
    assertThat(caller(fjordvik, token.token())).isInstanceOf(Caller.Known.class);
    work.hall.clock.turn(Duration.ofNanos(1));
    assertThat(caller(fjordvik, token.token())).isEqualTo(new Caller.Unknown());
  }

  @Test
  void a_revoked_token_is_no_ones() {
    TenantId fjordvik = work.hall.fjordvik.id();
    var token = work.hall.token(fjordvik, TenantRole.PLANNER, Duration.ofDays(30));
    RevokeToken revoke = new RevokeToken(work.desk);

    done(revoke.revoke(TownHall.VENDOR, fjordvik, token.id()));

    assertThat(caller(fjordvik, token.token())).isEqualTo(new Caller.Unknown());
    assertThat(revoke.revoke(TownHall.VENDOR, fjordvik, token.id()))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(revoke.revoke(TownHall.VENDOR, work.hall.lindso.id(), token.id()))
        .isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void a_token_of_another_municipality_says_so_only_when_it_is_good() {
    TenantId lindso = work.hall.lindso.id();
    var token = work.hall.token(lindso, TenantRole.ADMINISTRATOR, Duration.ofDays(1));

    assertThat(caller(work.hall.fjordvik.id(), token.token()))
        .isEqualTo(new Caller.OfAnotherTenant());
    for (String bad : List.of("", "pv_", token.token() + "x", token.token().substring(3))) {
      assertThat(caller(work.hall.fjordvik.id(), bad)).isEqualTo(new Caller.Unknown());
    }
  }

  @Test
  void tokens_are_listed_without_their_secrets_and_in_their_own_municipality() {
    var token = work.hall.token(work.hall.fjordvik.id(), TenantRole.PLANNER, Duration.ofDays(1));
    ListTokens list = new ListTokens(work.hall.tenants);

    assertThat(list.list(TownHall.VENDOR, work.hall.fjordvik.id()).toString())
        .contains("program")
        .doesNotContain(token.token());
    assertThat(list.list(TownHall.VENDOR, work.hall.lindso.id())).isEmpty();
  }

  @Test
  void a_municipality_is_found_by_its_slug_at_once() {
    assertThat(new FindMunicipality(work.hall.municipalities).find(new TenantSlug("fjordvik")))
        .contains(work.hall.fjordvik);
    assertThat(new FindMunicipality(work.hall.municipalities).find(new TenantSlug("nowhere")))
        .isEmpty();
  }
}
