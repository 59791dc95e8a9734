package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.tenant.PlanCount;
import no.planverk.domain.tenant.TenantFigures;
import org.junit.jupiter.api.Test;

/** What a municipality has, counted. */
public interface CensusContract extends StoreContract {
  private TenantFigures counted(LocalDate day) {
    return inFjordvik(stores -> stores.census().count(day, Samples.NOW));
  }

  private TenantFigures counted() {
    return counted(Samples.TODAY);
  }

  private TenantFigures countedInHavdal() {
    return inHavdal(stores -> stores.census().count(Samples.TODAY, Samples.NOW));
  }

  private void stored(Optional<WorkingText> text, Series... frozen) {
    Plan plan = Samples.plan("Plan").at(text);
    doInFjordvik(
        stores -> {
          stores.plans().add(plan);
          for (Series series : frozen) {
            stores.versions().add(Samples.frozen(planets().documents(), plan, series, 1, 0));
          }
        });
  }

  private PersonId person(Optional<UnitId> unit) {
    Person person =
        new Person(
            new PersonId(UUID.randomUUID()), "Ola", Optional.empty(), unit, TenantRole.EMPLOYEE, 1);
    doInFjordvik(stores -> stores.people().add(person));
    return person.id();
  }

  private UnitId unit(Optional<UnitId> parent) {
    UnitLife unit =
        UnitLife.begun(new UnitId(UUID.randomUUID()), Samples.TODAY.minusYears(1), "Enhet", parent);
    doInFjordvik(stores -> stores.people().add(unit));
    return unit.id();
  }

  @Test
  default void an_empty_municipality_has_nothing_and_was_never_active() {
    TenantFigures figures = counted();
    assertThat(figures.plans()).isEqualTo(PlanCount.NONE);
    assertThat(figures.published() + figures.planners() + figures.people()).isZero();
    assertThat(figures.lastActivity()).isEmpty();
    assertThat(figures.countedAt()).isEqualTo(Samples.NOW);
  }

  @Test
  default void each_plan_is_counted_once_where_its_text_stands() {
    doInFjordvik(Samples::settle);
    stored(Optional.of(new WorkingText.Draft(1)));
    stored(Optional.of(new WorkingText.Draft(2)), Series.HEARD, Series.ADOPTED);
    stored(Optional.of(new WorkingText.Finalising(1)));
    stored(Optional.empty(), Series.ADOPTED);
    stored(Optional.empty());
    stored(Optional.of(new WorkingText.Abandoned(1)), Series.HEARD);
    stored(Optional.of(new WorkingText.Abandoned(2)), Series.ADOPTED);
    PlanCount plans = counted().plans();
    assertThat(plans).isEqualTo(new PlanCount(2, 0, 1, 3, 1));
    assertThat(plans.plans()).isEqualTo(6);
    assertThat(countedInHavdal().plans()).isEqualTo(PlanCount.NONE);
  }

  @Test
  default void a_plan_is_published_once_however_often_and_not_when_it_was_withdrawn() {
    doInFjordvik(Samples::settle);
    Plan stays = Samples.plan("Klima");
    Plan goes = Samples.plan("Trafikk");
    doInFjordvik(
        stores -> {
          for (Plan plan : List.of(stays, goes)) {
            stores.plans().add(plan);
            for (int number = 1; number < 3; number++) {
              FrozenText text =
                  Samples.frozen(planets().documents(), plan, Series.ADOPTED, number, 0);
              stores
                  .publications()
                  .add(Samples.publication(plan, "plan-" + plan.id(), text), text.document());
            }
          }
        });
    assertThat(counted().published()).isEqualTo(2);
    doInFjordvik(
        stores ->
            stores
                .publications()
                .withdraw(new Withdrawal(goes.id(), new Slug("trafikk"), "Feil", Samples.NOW)));
    assertThat(counted().published()).isEqualTo(1);
    assertThat(countedInHavdal().published()).isZero();
  }

  @Test
  default void who_has_a_role_in_a_plan_is_counted_be_it_their_units() {
    UnitId top = unit(Optional.empty());
    UnitId below = unit(Optional.of(top));
    UnitId beside = unit(Optional.empty());
    PersonId own = person(Optional.of(beside));
    person(Optional.of(below));
    person(Optional.of(beside));
    person(Optional.empty());
    Plan one = Samples.plan("Klima");
    Plan other = Samples.plan("Trafikk");
    doInFjordvik(
        stores -> {
          stores.plans().add(one);
          stores.plans().add(other);
          for (PlanId plan : List.of(one.id(), other.id())) {
            stores.plans().assign(plan, new RoleHolder.OfPerson(own), Set.of(PlanRole.EDITOR));
            stores.plans().assign(plan, new RoleHolder.OfUnit(top), Set.of(PlanRole.READER));
          }
        });
    assertThat(counted().people()).isEqualTo(4);
    assertThat(counted().planners()).isEqualTo(2);
    assertThat(counted(Samples.TODAY.minusYears(2)).planners()).isEqualTo(1);
    assertThat(countedInHavdal().people()).isZero();
  }

  @Test
  default void the_last_thing_that_was_done_is_the_last_activity() {
    for (int hour = 1; hour < 3; hour++) {
      JournalEntry entry =
          new JournalEntry(
              Samples.NOW.plusSeconds(3600L * hour),
              "person",
              Optional.empty(),
              "edit",
              "plan",
              "klima",
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      doInFjordvik(stores -> stores.journal().note(entry));
    }
    assertThat(counted().lastActivity()).contains(Samples.NOW.plusSeconds(7200));
    assertThat(countedInHavdal().lastActivity()).isEmpty();
  }
}
