package no.planverk.application;

import static no.planverk.application.TownHall.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.people.Duty;
import no.planverk.application.people.HandOver;
import no.planverk.application.people.HandOver.HandedOver;
import no.planverk.application.people.ReadDuties;
import no.planverk.application.task.AddTask;
import no.planverk.application.task.SendToReview;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.task.TaskTerms;
import org.junit.jupiter.api.Test;

/** Someone leaves, and what hangs on them is given to others. */
class LeaverTest {
  private final Work work = new Work();
  private final PlanId plan = work.drafted("no.strategy", "Planstrategi");
  private final Actor.StaffMember kari =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.EDITOR);
  private final Actor.StaffMember ola = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
  private final UnitId school = new UnitId(new UUID(0, 77));
  private final HandOver handOver = new HandOver(work.desk, work.hall.almanac);
  private final ReadDuties readDuties = new ReadDuties(work.desk, work.hall.almanac);

  LeaverTest() {
    Owner owner = new Owner("Kari", Optional.empty(), Optional.of(kari.person()));
    work.stored(
        stores -> {
          Plan stored = stores.plans().find(plan).orElseThrow();
          stores.plans().save(stored.with(stored.facts().ownedBy(Optional.of(owner))));
          Element goal = stores.manuscripts().of(plan).elements().getFirst();
          stores.manuscripts().save(goal.with(goal.content().ownedBy(Optional.of(owner))));
          stores
              .people()
              .add(
                  UnitLife.begun(school, TODAY, "Skole", Optional.empty())
                      .ledBy(Optional.of(kari.person())));
          return goal;
        });
  }

  private List<Duty> duties(PersonId person) {
    return Work.done(readDuties.read(work.secretary, person));
  }

  private Reply<HandedOver> given(HandOver.Wanted wanted) {
    return handOver.handOver(work.secretary, kari.person(), Once.eachTime(), wanted);
  }

  private Set<PlanRole> rolesOf(Actor actor) {
    return work.stored(stores -> stores.plans().rolesOf(plan, actor, TODAY));
  }

  private static Optional<RoleHolder> to(Actor.StaffMember person) {
    return Optional.of(new RoleHolder.OfPerson(person.person()));
  }

  @Test
  void everything_open_that_hangs_on_a_person_is_listed() {
    assertThat(duties(kari.person()))
        .extracting(it -> it.getClass().getSimpleName() + " " + it.title())
        .containsExactly(
            "InPlan Planstrategi",
            "OwnedPlan Planstrategi",
            "OwnedElement Renere fjord",
            "LedUnit Skole");
    assertThat(duties(ola.person())).isEmpty();
    assertThat(readDuties.read(kari, kari.person())).isInstanceOf(Reply.Done.class);
    assertThat(readDuties.read(ola, kari.person())).isEqualTo(new Reply.NotAllowed<>());
    assertThat(readDuties.read(work.dane, kari.person())).isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void all_of_it_is_given_to_another_in_one_step_and_the_person_leaves() {
    HandedOver done =
        Work.done(
            given(new HandOver.Wanted(to(ola), Optional.empty(), Optional.of(TODAY.plusDays(1)))));

    assertThat(done.given()).hasSize(4);
    assertThat(done.left()).isEmpty();
    assertThat(done.person().leftOn()).contains(TODAY.plusDays(1));
    assertThat(duties(kari.person())).isEmpty();
    assertThat(duties(ola.person())).hasSize(4);
    assertThat(work.plan(plan).facts().owner().flatMap(Owner::person)).contains(ola.person());
    assertThat(rolesOf(ola)).isEqualTo(Set.of(PlanRole.EDITOR));
    List<JournalRow> journal = work.stored(stores -> stores.journal().about(plan, 0, 100));
    assertThat(journal)
        .extracting(JournalRow::entry)
        .filteredOn(it -> it.act().equals("hand-over"))
        .hasSize(4);
  }

  @Test
  void tasks_and_reviews_go_to_a_person_and_not_to_a_unit_that_nobody_leads() {
    var terms =
        new TaskTerms("Hent tallene", "", kari.person(), Optional.empty(), Optional.empty());
    Work.done(new AddTask(work.desk).add(work.secretary, plan, Once.eachTime(), terms));
    Work.done(
        new SendToReview(work.desk)
            .send(
                work.secretary,
                plan,
                Once.eachTime(),
                new SendToReview.Wanted(
                    List.of(kari.person()), Optional.empty(), Optional.empty(), "")));
    assertThat(duties(kari.person()))
        .hasAtLeastOneElementOfType(Duty.OpenTask.class)
        .hasAtLeastOneElementOfType(Duty.AwaitedReview.class);
    HandedOver left =
        Work.done(
            given(
                new HandOver.Wanted(
                    Optional.of(new RoleHolder.OfUnit(school)),
                    Optional.empty(),
                    Optional.empty())));
    assertThat(left.left())
        .hasAtLeastOneElementOfType(Duty.OpenTask.class)
        .hasAtLeastOneElementOfType(Duty.AwaitedReview.class);
    Work.done(given(new HandOver.Wanted(to(ola), Optional.empty(), Optional.empty())));
    assertThat(duties(kari.person())).isEmpty();
    assertThat(duties(ola.person()))
        .hasAtLeastOneElementOfType(Duty.OpenTask.class)
        .hasAtLeastOneElementOfType(Duty.AwaitedReview.class);
  }

  @Test
  void a_chosen_part_goes_to_a_unit_and_the_rest_stays() {
    List<String> chosen =
        duties(kari.person()).stream()
            .map(Duty::key)
            .filter(it -> !it.startsWith("plan:"))
            .toList();
    HandedOver done =
        Work.done(
            given(
                new HandOver.Wanted(
                    Optional.of(new RoleHolder.OfUnit(school)),
                    Optional.of(chosen),
                    Optional.empty())));

    assertThat(done.given())
        .extracting(Duty::title)
        .containsExactly("Planstrategi", "Renere fjord");
    assertThat(done.left())
        .hasOnlyElementsOfTypes(Duty.OwnedPlan.class, Duty.LedUnit.class)
        .hasSize(2);
    assertThat(done.person().leftOn()).isEmpty();
    List<PlanRoleRow> rows = work.stored(stores -> stores.plans().roles(plan));
    assertThat(rows)
        .extracting(PlanRoleRow::holder)
        .contains(new RoleHolder.OfUnit(school))
        .doesNotContain(new RoleHolder.OfPerson(kari.person()));
  }

  @Test
  void who_leaves_with_duties_open_leaves_and_they_are_named() {
    HandedOver done =
        Work.done(
            given(new HandOver.Wanted(Optional.empty(), Optional.empty(), Optional.of(TODAY))));

    assertThat(done.left()).hasSize(4);
    Person gone = work.stored(stores -> stores.people().person(kari.person())).orElseThrow();
    assertThat(gone.hasLeft(TODAY)).isTrue();
    assertThat(gone.revision()).isEqualTo(2);
    assertThat(rolesOf(kari)).isEmpty();
  }

  @Test
  void nothing_is_given_to_nobody_oneself_or_one_who_has_left() {
    Work.done(
        handOver.handOver(
            work.secretary,
            ola.person(),
            Once.eachTime(),
            new HandOver.Wanted(Optional.empty(), Optional.empty(), Optional.of(TODAY))));
    for (RoleHolder nobody :
        List.of(
            new RoleHolder.OfPerson(kari.person()),
            new RoleHolder.OfPerson(ola.person()),
            new RoleHolder.OfUnit(new UnitId(new UUID(9, 9))))) {
      assertThat(
              given(new HandOver.Wanted(Optional.of(nobody), Optional.empty(), Optional.of(TODAY))))
          .isInstanceOf(Reply.Faulty.class);
    }
    assertThat(
            given(
                new HandOver.Wanted(
                    Optional.of(new RoleHolder.OfUnit(school)),
                    Optional.of(List.of("plan:nothing")),
                    Optional.empty())))
        .isInstanceOf(Reply.Faulty.class);
    assertThat(duties(kari.person())).hasSize(4);
    assertThat(work.stored(stores -> stores.people().person(kari.person())).orElseThrow().leftOn())
        .isEmpty();
  }

  @Test
  void the_other_municipality_hands_nothing_over() {
    var wanted = new HandOver.Wanted(to(ola), Optional.empty(), Optional.empty());

    assertThat(handOver.handOver(work.dane, kari.person(), Once.eachTime(), wanted))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(duties(kari.person())).hasSize(4);
  }
}
