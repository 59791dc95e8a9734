package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.port.Replays;
import no.planverk.application.port.StoredToken;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.GivenAnswer;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.plan.Plan;
import org.junit.jupiter.api.Test;

/** What is stored of people, how it goes away, and what is kept for how long. */
public interface PersonalDataContract extends StoreContract {
  private Plan planOfKari() {
    Plan parent = Samples.plan("Planstrategi");
    Plan plan =
        Plan.begun(new PlanId(UUID.randomUUID()), Samples.fullFacts(parent.id()), Samples.NOW);
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.plans().add(parent);
          stores.plans().add(plan);
          stores
              .plans()
              .assign(plan.id(), new RoleHolder.OfPerson(Samples.KARI), Set.of(PlanRole.EDITOR));
        });
    return plan;
  }

  private static void kariLeaves(TenantStores stores) {
    Person kari = stores.people().person(Samples.KARI).orElseThrow();
    stores.people().save(kari.leaving(Optional.of(Samples.TODAY)));
  }

  private PersonalFile file() {
    return inFjordvik(stores -> stores.personalData().of(Samples.KARI)).orElseThrow();
  }

  @Test
  default void the_file_of_a_person_tells_their_duties_and_when_they_left() {
    Plan plan = planOfKari();
    assertThat(file().duties())
        .containsExactly(
            new PersonalFile.Duty(plan.id(), plan.facts().title().value(), PlanRole.EDITOR));
    doInFjordvik(PersonalDataContract::kariLeaves);
    assertThat(file().leftOn()).contains(Samples.TODAY);
    assertThat(listedInFjordvik(it -> it.personalData().leftUntil(Samples.TODAY)))
        .containsExactly(Samples.KARI);
    assertThat(listedInFjordvik(it -> it.personalData().leftUntil(Samples.TODAY.minusDays(1))))
        .isEmpty();
    assertThat(foundInHavdal(stores -> stores.personalData().of(Samples.KARI))).isEmpty();
    assertThat(listedInHavdal(it -> it.personalData().leftUntil(Samples.TODAY))).isEmpty();
  }

  @Test
  default void the_erased_have_another_name_everywhere_and_no_role() {
    Plan plan = planOfKari();
    doInFjordvik(PersonalDataContract::kariLeaves);
    doInFjordvik(stores -> stores.personalData().erase(Samples.KARI, "Slettet", Samples.NOW));
    assertThat(foundInFjordvik(stores -> stores.people().person(Samples.KARI)))
        .contains(
            new Person(
                Samples.KARI,
                "Slettet",
                Optional.empty(),
                Optional.empty(),
                TenantRole.POLITICIAN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Samples.TODAY),
                3));
    assertThat(file().erasedAt()).contains(Samples.NOW);
    assertThat(file().duties()).isEmpty();
    assertThat(foundInFjordvik(stores -> stores.plans().find(plan.id())))
        .map(it -> it.facts().owner())
        .contains(
            Optional.of(
                new Owner("Slettet", Optional.of(Samples.UNIT), Optional.of(Samples.KARI))));
    assertThatObject(inFjordvik(stores -> stores.personalData().erased()))
        .isEqualTo(Set.of(Samples.KARI));
    assertThat(listedInFjordvik(it -> it.personalData().leftUntil(Samples.TODAY))).isEmpty();
    assertThatObject(inHavdal(stores -> stores.personalData().erased())).isEqualTo(Set.of());
  }

  @Test
  default void what_is_kept_for_how_long_is_decided_again_and_again() {
    doInFjordvik(stores -> stores.keptData().decide(Retention.ENDED_TOKENS, 40));
    doInFjordvik(stores -> stores.keptData().decide(Retention.ENDED_TOKENS, 50));
    assertThat(inFjordvik(stores -> stores.keptData().decided()).get(Retention.ENDED_TOKENS))
        .isEqualTo(50);
    assertThat(inHavdal(stores -> stores.keptData().decided()).isEmpty()).isTrue();
  }

  @Test
  default void what_ended_before_is_removed_and_the_rest_stays() {
    Instant end = Samples.NOW.plusSeconds(60);
    StoredToken token =
        new StoredToken(
            new TokenId(UUID.randomUUID()),
            "Arkivet",
            TenantRole.PLANNER,
            TokenScope.READ,
            "0a".repeat(32),
            Samples.NOW,
            Optional.empty(),
            end,
            Optional.empty(),
            Optional.empty());
    UUID actor = UUID.randomUUID();
    Replays.Kept kept = new Replays.Kept("d", new GivenAnswer(200, Optional.empty(), ""));
    doInFjordvik(
        stores -> {
          stores.tokens().add(token);
          stores.replays().keep(actor, "key", kept, end);
        });
    for (Retention kind : Retention.values()) {
      assertThat(removed(kind, end)).as(kind.id()).isZero();
    }
    assertThat(removed(Retention.ENDED_TOKENS, end.plusMillis(1))).isEqualTo(1);
    assertThat(removed(Retention.REPEATED_REQUESTS, end.plusMillis(1))).isEqualTo(1);
    assertThat(listedInFjordvik(stores -> stores.tokens().all())).isEmpty();
    assertThat(foundInFjordvik(stores -> stores.replays().find(actor, "key", Instant.EPOCH)))
        .isEmpty();
  }

  private int removed(Retention kind, Instant time) {
    int removed = inFjordvik(stores -> stores.keptData().remove(kind, time));
    assertThat((int) inHavdal(stores -> stores.keptData().remove(kind, time))).isZero();
    return removed;
  }
}
