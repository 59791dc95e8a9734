package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.publication.Slug;
import org.junit.jupiter.api.Test;

/** Heads, hearings, roles, steps and addresses of plans. */
public interface PlansContract extends StoreContract {
  private Plan stored(Plan plan) {
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan;
  }

  private Plan found(PlanId id) {
    return inFjordvik(stores -> stores.plans().find(id)).orElseThrow();
  }

  private Plan saved(Plan plan) {
    assertThat(didInFjordvik(stores -> stores.plans().save(plan))).isTrue();
    return found(plan.id());
  }

  @Test
  default void a_plan_comes_back_with_all_its_facts() {
    doInFjordvik(Samples::settle);
    Plan parent = stored(Samples.plan("Planstrategi"));
    Plan begun =
        Plan.begun(new PlanId(UUID.randomUUID()), Samples.fullFacts(parent.id()), Samples.NOW);
    Plan plan =
        begun
            .heardIn(Samples.hearing(begun.id(), Hearing.State.HISTORY, Optional.empty()))
            .heardIn(Samples.hearing(begun.id(), Hearing.State.OPEN, Optional.of(1)));
    assertThat(found(stored(plan).id())).isEqualTo(plan);
  }

  @Test
  default void another_municipality_finds_nothing_of_a_plan() {
    Plan plan = stored(Samples.plan("Klimaplan"));
    doInFjordvik(stores -> stores.plans().claim(plan.id(), new Slug("klimaplan")));
    assertThat(foundInHavdal(stores -> stores.plans().find(plan.id()))).isEmpty();
    assertThat(foundInHavdal(stores -> stores.plans().findForDeciding(plan.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.plans().titled("Klimaplan"))).isEmpty();
    assertThat(didInHavdal(stores -> stores.plans().save(plan))).isFalse();
    Plan theirs = Samples.plan("Klimaplan");
    assertThat(
            didInHavdal(
                stores -> {
                  stores.plans().add(theirs);
                  return stores.plans().claim(theirs.id(), new Slug("klimaplan"));
                }))
        .isTrue();
  }

  @Test
  default void a_saved_plan_has_the_next_revision_and_the_time_of_the_change() {
    Plan plan = stored(Samples.plan("Klimaplan"));
    planets().clock().turn(Duration.ofMinutes(5));
    Plan changed =
        saved(plan.with(Samples.facts("Klimaplan 2030")).openedToStaff(true))
            .addressed(new Slug("klima"));
    assertThat(saved(changed))
        .isEqualTo(
            new Plan(
                plan.id(),
                Samples.facts("Klimaplan 2030"),
                Optional.of(new Slug("klima")),
                true,
                Optional.of(new WorkingText.Draft(1)),
                List.of(),
                List.of(),
                Samples.NOW,
                Samples.NOW.plus(Duration.ofMinutes(5)),
                3));
  }

  @Test
  default void a_plan_that_someone_else_has_changed_is_not_saved() {
    Plan plan = stored(Samples.plan("Klimaplan"));
    Plan first = saved(plan.with(Samples.facts("Første")));
    Plan late = plan.with(Samples.facts("Andre"));
    assertThat(didInFjordvik(stores -> stores.plans().save(late))).isFalse();
    assertThat(found(plan.id())).isEqualTo(first);
  }

  @Test
  default void facts_that_are_taken_away_are_gone() {
    doInFjordvik(Samples::settle);
    Plan parent = stored(Samples.plan("Planstrategi"));
    Plan plan =
        stored(
            Plan.begun(new PlanId(UUID.randomUUID()), Samples.fullFacts(parent.id()), Samples.NOW));
    assertThat(saved(plan.with(Samples.facts("Kort"))).facts()).isEqualTo(Samples.facts("Kort"));
  }

  @Test
  default void hearings_stay_in_order_and_count_their_own_changes() {
    Plan plan = Samples.plan("Klimaplan");
    Hearing first = Samples.hearing(plan.id(), Hearing.State.OPEN, Optional.empty());
    Hearing second = Samples.hearing(plan.id(), Hearing.State.OPEN, Optional.of(1));
    Hearing third = Samples.hearing(plan.id(), Hearing.State.HISTORY, Optional.empty());
    stored(plan.heardIn(first).heardIn(second));
    Hearing closed = first.closed(Samples.TODAY, Optional.of(40));
    assertThat(saved(found(plan.id()).heardIn(closed).heardIn(third)).hearings())
        .containsExactly(closed.stored(), second, third);
  }

  @Test
  default void a_text_in_hearing_is_heard_in_the_newest_open_hearing_of_a_frozen_text() {
    Plan plan = stored(Samples.plan("Klimaplan"));
    Hearing before = Samples.hearing(plan.id(), Hearing.State.OPEN, Optional.of(1));
    Hearing now = Samples.hearing(plan.id(), Hearing.State.OPEN, Optional.of(2));
    Hearing ideas = Samples.hearing(plan.id(), Hearing.State.OPEN, Optional.empty());
    Plan sent =
        plan.heardIn(before)
            .heardIn(now)
            .heardIn(ideas)
            .at(Optional.of(new WorkingText.InHearing(1, now)));
    assertThat(saved(sent).workingText()).contains(new WorkingText.InHearing(1, now));
  }

  @Test
  default void every_stage_of_a_text_comes_back() {
    Plan plan = stored(Samples.plan("Klimaplan"));
    Plan finalising = saved(plan.at(Optional.of(new WorkingText.Finalising(1))));
    assertThat(finalising.workingText()).contains(new WorkingText.Finalising(1));
    Plan abandoned = saved(finalising.at(Optional.of(new WorkingText.Abandoned(1))));
    assertThat(abandoned.workingText()).contains(new WorkingText.Abandoned(1));
    assertThat(saved(abandoned.at(Optional.empty())).workingText()).isEmpty();
  }

  @Test
  default void plans_of_a_title_come_oldest_first() {
    Plan young =
        Plan.begun(
            new PlanId(UUID.randomUUID()), Samples.facts("Klimaplan"), Samples.NOW.plusSeconds(60));
    stored(young);
    Plan old = stored(Samples.plan("Klimaplan"));
    stored(Samples.plan("Klimaplanen"));
    assertThat(listedInFjordvik(stores -> stores.plans().titled("Klimaplan")))
        .containsExactly(old.id(), young.id());
  }

  @Test
  default void an_address_belongs_to_one_plan_for_ever() {
    Plan plan = stored(Samples.plan("Klimaplan"));
    Plan other = stored(Samples.plan("Klimaplan"));
    Slug slug = new Slug("klimaplan");
    assertThat(didInFjordvik(stores -> stores.plans().claim(plan.id(), slug))).isTrue();
    assertThat(didInFjordvik(stores -> stores.plans().claim(plan.id(), slug))).isTrue();
    assertThat(didInFjordvik(stores -> stores.plans().claim(other.id(), slug))).isFalse();
  }

  @Test
  default void roles_take_the_place_of_those_the_holder_had() {
    doInFjordvik(Samples::settle);
    Plan plan = stored(Samples.plan("Klimaplan"));
    RoleHolder kari = new RoleHolder.OfPerson(Samples.KARI);
    TokenId token = new TokenId(Samples.KARI.value());
    Set<PlanRole> both = EnumSet.of(PlanRole.OWNER, PlanRole.EDITOR);
    doInFjordvik(stores -> stores.plans().assign(plan.id(), kari, both));
    Actor person = new Actor.StaffMember(planets().fjordvik(), Samples.KARI, TenantRole.EMPLOYEE);
    Actor program =
        new Actor.ApiToken(
            planets().fjordvik(), token, TenantRole.EMPLOYEE, TokenScope.READ_AND_WRITE);
    assertThatObject(inFjordvik(stores -> stores.plans().rolesOf(plan.id(), person, Samples.TODAY)))
        .isEqualTo(both);
    assertThatObject(
            inFjordvik(stores -> stores.plans().rolesOf(plan.id(), program, Samples.TODAY)))
        .isEqualTo(Set.of());

    doInFjordvik(
        stores -> {
          stores.plans().assign(plan.id(), kari, Set.of(PlanRole.READER));
          stores
              .plans()
              .assign(plan.id(), new RoleHolder.OfToken(token), Set.of(PlanRole.HEARING_OFFICER));
        });
    assertThat(listedInFjordvik(stores -> stores.plans().roles(plan.id())))
        .containsExactlyInAnyOrder(
            new PlanRoleRow(kari, PlanRole.READER, Validity.undated()),
            new PlanRoleRow(
                new RoleHolder.OfToken(token), PlanRole.HEARING_OFFICER, Validity.undated()));
    assertThat(listedInHavdal(stores -> stores.plans().roles(plan.id()))).isEmpty();
    assertThatObject(inHavdal(stores -> stores.plans().rolesOf(plan.id(), person, Samples.TODAY)))
        .isEqualTo(Set.of());
  }

  private List<StageChange> between(LocalDate first, LocalDate last) {
    return inFjordvik(stores -> stores.plans().stagesBetween(first, last));
  }

  @Test
  default void steps_come_back_in_the_order_in_which_they_were_noted() {
    Plan plan = stored(Samples.plan("Klimaplan"));
    List<StageChange> steps =
        List.of(
            new StageChange(
                UUID.randomUUID(),
                plan.id(),
                Optional.empty(),
                Stage.DRAFT.id(),
                Samples.TODAY,
                Samples.NOW),
            new StageChange(
                UUID.randomUUID(),
                plan.id(),
                Optional.of(1),
                "adopted",
                Samples.TODAY.minusDays(3),
                Samples.NOW));
    doInFjordvik(stores -> steps.forEach(stores.plans()::note));
    assertThat(listedInFjordvik(stores -> stores.plans().stages(plan.id()))).isEqualTo(steps);
    assertThat(listedInHavdal(stores -> stores.plans().stages(plan.id()))).isEmpty();
    assertThat(between(Samples.TODAY.minusDays(3), Samples.TODAY)).containsAll(steps);
    assertThat(between(Samples.TODAY, Samples.TODAY)).contains(steps.getFirst());
    assertThat(between(Samples.TODAY, Samples.TODAY)).doesNotContain(steps.getLast());
    assertThat(
            listedInHavdal(
                stores -> stores.plans().stagesBetween(Samples.TODAY.minusDays(3), Samples.TODAY)))
        .doesNotContainAnyElementsOf(steps);
  }

  @Test
  default void a_title_may_be_as_long_as_a_title_may_be() {
    // Of many scripts, since repetition would be compressed.
    StringBuilder long2000 = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      long2000.appendCodePoint(0x20000 + i * 7919 % 40_000);
    }
    Plan plan = stored(Samples.plan(long2000.toString()));
    assertThat(found(plan.id()).facts().title()).isEqualTo(new Title(long2000.toString()));
  }
}
