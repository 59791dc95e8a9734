package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import org.junit.jupiter.api.Test;

/** The organisation through the years, and the rights that come down its tree. */
public interface OrganisationContract extends StoreContract {
  LocalDate TODAY = Samples.TODAY;

  /** Municipality over department over Kari's unit, and another department beside it. */
  record Tree(UnitLife top, UnitLife department, UnitLife other, UnitLife section, Plan plan) {}

  default Tree planted() {
    UnitLife top = unit("Kommunen", Optional.empty());
    UnitLife department = unit("Teknisk", Optional.of(top.id()));
    UnitLife other = unit("Oppvekst", Optional.of(top.id()));
    UnitLife section = unit("Areal", Optional.of(department.id()));
    Plan plan = Samples.plan("Klimaplan");
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          List.of(top, department, other, section).forEach(stores.people()::add);
          Person kari = stores.people().person(Samples.KARI).orElseThrow();
          stores.people().save(kari.in(Optional.of(section.id())));
          stores.plans().add(plan);
        });
    return new Tree(top, department, other, section, plan);
  }

  private static UnitLife unit(String name, Optional<UnitId> above) {
    return UnitLife.begun(new UnitId(UUID.randomUUID()), TODAY.minusYears(1), name, above);
  }

  private Set<PlanRole> karisRoles(Plan plan, LocalDate day) {
    Actor kari = new Actor.StaffMember(planets().fjordvik(), Samples.KARI, TenantRole.EMPLOYEE);
    return inFjordvik(stores -> stores.plans().rolesOf(plan.id(), kari, day));
  }

  private void assign(Plan plan, UnitLife unit, PlanRole role) {
    doInFjordvik(
        stores -> stores.plans().assign(plan.id(), new RoleHolder.OfUnit(unit.id()), Set.of(role)));
  }

  private void save(UnitLife unit) {
    assertThat(didInFjordvik(stores -> stores.people().save(unit))).isTrue();
  }

  @Test
  default void a_unit_is_read_as_it_stood_and_as_it_will_stand() {
    Tree tree = planted();
    UnitLife changed =
        tree.section()
            .changed(TODAY.minusDays(5), "Arealplan", Optional.of(tree.department().id()))
            .changed(TODAY.plusDays(5), "Arealplan", Optional.of(tree.other().id()));
    save(changed);

    assertThat(foundInFjordvik(stores -> stores.people().organisation().unit(changed.id())))
        .contains(changed.stored());
    var history = inFjordvik(stores -> stores.people().organisation());
    assertThat(history.on(TODAY.minusDays(6)).unit(changed.id()).orElseThrow().name())
        .isEqualTo("Areal");
    assertThat(history.on(TODAY.plusDays(5)).unit(changed.id()).orElseThrow().parent())
        .contains(tree.other().id());
    assertThat(listedInHavdal(stores -> stores.people().organisation().units())).isEmpty();
  }

  @Test
  default void a_closed_unit_keeps_who_took_over_in_their_order() {
    Tree tree = planted();
    UnitLife closed =
        tree.section().closed(TODAY, List.of(tree.other().id(), tree.department().id()));
    save(closed);

    assertThat(
            foundInFjordvik(stores -> stores.people().organisationForChanging().unit(closed.id())))
        .contains(closed.stored());
  }

  @Test
  default void a_role_comes_down_from_every_unit_above() {
    Tree tree = planted();
    assign(tree.plan(), tree.top(), PlanRole.READER);
    assign(tree.plan(), tree.section(), PlanRole.EDITOR);
    assign(tree.plan(), tree.other(), PlanRole.OWNER);
    doInFjordvik(
        stores ->
            stores
                .plans()
                .assign(
                    tree.plan().id(),
                    new RoleHolder.OfPerson(Samples.KARI),
                    Set.of(PlanRole.PUBLISHER)));

    assertThatObject(karisRoles(tree.plan(), TODAY))
        .isEqualTo(EnumSet.of(PlanRole.READER, PlanRole.EDITOR, PlanRole.PUBLISHER));
    Actor kari = new Actor.StaffMember(planets().havdal(), Samples.KARI, TenantRole.EMPLOYEE);
    assertThatObject(inHavdal(stores -> stores.plans().rolesOf(tree.plan().id(), kari, TODAY)))
        .isEqualTo(Set.of());
  }

  @Test
  default void a_role_holds_on_its_days_the_first_and_the_last_included() {
    Tree tree = planted();
    Validity days = new Validity(Optional.of(TODAY.plusDays(1)), Optional.of(TODAY.plusDays(3)));
    for (RoleHolder holder :
        List.of(new RoleHolder.OfUnit(tree.top().id()), new RoleHolder.OfPerson(Samples.KARI))) {
      doInFjordvik(
          stores -> stores.plans().assign(tree.plan().id(), holder, Map.of(PlanRole.READER, days)));
      assertThatObject(karisRoles(tree.plan(), TODAY)).isEqualTo(Set.of());
      assertThatObject(karisRoles(tree.plan(), TODAY.plusDays(1)))
          .isEqualTo(Set.of(PlanRole.READER));
      assertThatObject(karisRoles(tree.plan(), TODAY.plusDays(3)))
          .isEqualTo(Set.of(PlanRole.READER));
      assertThatObject(karisRoles(tree.plan(), TODAY.plusDays(4))).isEqualTo(Set.of());
      assertThat(listedInFjordvik(stores -> stores.plans().roles(tree.plan().id())))
          .containsExactly(new PlanRoleRow(holder, PlanRole.READER, days));
      doInFjordvik(stores -> stores.plans().assign(tree.plan().id(), holder, Map.of()));
    }
  }

  @Test
  default void a_dated_reorganisation_moves_the_rights_by_itself() {
    Tree tree = planted();
    assign(tree.plan(), tree.department(), PlanRole.EDITOR);
    assign(tree.plan(), tree.other(), PlanRole.READER);
    save(tree.section().changed(TODAY.plusDays(1), "Areal", Optional.of(tree.other().id())));

    assertThatObject(karisRoles(tree.plan(), TODAY)).isEqualTo(Set.of(PlanRole.EDITOR));
    assertThatObject(karisRoles(tree.plan(), TODAY.plusDays(1))).isEqualTo(Set.of(PlanRole.READER));
  }

  @Test
  default void who_was_in_a_closed_unit_stands_in_the_one_that_took_over() {
    Tree tree = planted();
    assign(tree.plan(), tree.section(), PlanRole.OWNER);
    assign(tree.plan(), tree.other(), PlanRole.READER);
    assign(tree.plan(), tree.department(), PlanRole.EDITOR);
    save(
        tree.section()
            .closed(TODAY.plusDays(1), List.of(tree.other().id(), tree.department().id())));

    assertThatObject(karisRoles(tree.plan(), TODAY))
        .isEqualTo(EnumSet.of(PlanRole.OWNER, PlanRole.EDITOR));
    assertThatObject(karisRoles(tree.plan(), TODAY.plusDays(1))).isEqualTo(Set.of(PlanRole.READER));
  }

  @Test
  default void who_has_left_has_no_role() {
    Tree tree = planted();
    assign(tree.plan(), tree.top(), PlanRole.READER);
    doInFjordvik(
        stores -> {
          Person kari = stores.people().person(Samples.KARI).orElseThrow();
          stores.people().save(kari.leaving(Optional.of(TODAY.plusDays(1))));
          stores
              .plans()
              .assign(
                  tree.plan().id(), new RoleHolder.OfPerson(Samples.KARI), Set.of(PlanRole.OWNER));
        });

    assertThatObject(karisRoles(tree.plan(), TODAY))
        .isEqualTo(EnumSet.of(PlanRole.OWNER, PlanRole.READER));
    assertThatObject(karisRoles(tree.plan(), TODAY.plusDays(1))).isEqualTo(Set.of());
  }

  @Test
  default void groups_of_the_directory_are_kept_and_guarded() {
    doInFjordvik(Samples::settle);
    DirectoryGroup planners =
        new DirectoryGroup(
            new GroupId(UUID.randomUUID()),
            "Planleggere",
            Optional.of("g-1"),
            Set.of(Samples.KARI),
            1);
    DirectoryGroup empty =
        new DirectoryGroup(new GroupId(UUID.randomUUID()), "Tom", Optional.empty(), Set.of(), 1);
    doInFjordvik(
        stores -> {
          stores.directoryGroups().add(planners);
          stores.directoryGroups().add(empty);
        });

    assertThat(foundInFjordvik(stores -> stores.directoryGroups().group(planners.id())))
        .contains(planners);
    assertThat(listedInFjordvik(stores -> stores.directoryGroups().of(Samples.KARI)))
        .containsExactly(planners);
    assertThat(listedInHavdal(stores -> stores.directoryGroups().all())).isEmpty();
    assertThat(listedInHavdal(stores -> stores.directoryGroups().of(Samples.KARI))).isEmpty();
    DirectoryGroup left = new DirectoryGroup(planners.id(), "Plan", Optional.empty(), Set.of(), 1);
    for (boolean done : new boolean[] {true, false}) {
      assertThat(didInFjordvik(stores -> stores.directoryGroups().save(left))).isEqualTo(done);
    }
    assertThat(listedInFjordvik(stores -> stores.directoryGroups().all()))
        .containsExactlyInAnyOrder(left.stored(), empty);
    assertThat(didInHavdal(stores -> stores.directoryGroups().remove(empty.id(), 1))).isFalse();
    assertThat(didInFjordvik(stores -> stores.directoryGroups().remove(left.id(), 1))).isFalse();
    assertThat(didInFjordvik(stores -> stores.directoryGroups().remove(left.id(), 2))).isTrue();
    assertThat(listedInFjordvik(stores -> stores.directoryGroups().all())).containsExactly(empty);
  }

  @Test
  default void what_hangs_on_a_person_is_found() {
    Plan plan = Samples.plan("Klimaplan");
    RoleHolder kari = new RoleHolder.OfPerson(Samples.KARI);
    Owner owner = new Owner("Kari Åsen", Optional.empty(), Optional.of(Samples.KARI));
    Element element =
        new Element(
            new ElementId(UUID.randomUUID()),
            ElementKind.GOAL,
            plan.id(),
            Element.Content.titled("Mål").ownedBy(Optional.of(owner)),
            1);
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.plans().add(plan.with(plan.facts().ownedBy(Optional.of(owner))));
          stores.plans().assign(plan.id(), kari, Set.of(PlanRole.READER));
          stores.manuscripts().add(element);
        });

    assertThat(listedInFjordvik(stores -> stores.plans().ownedBy(Samples.KARI)))
        .containsExactly(plan.id());
    assertThat(listedInFjordvik(stores -> stores.manuscripts().ownedBy(Samples.KARI)))
        .containsExactly(element);
    assertThatObject(inFjordvik(stores -> stores.plans().rolesHeldBy(kari)))
        .isEqualTo(
            Map.of(plan.id(), List.of(new PlanRoleRow(kari, PlanRole.READER, Validity.undated()))));
    assertThat(listedInHavdal(stores -> stores.plans().ownedBy(Samples.KARI))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.manuscripts().ownedBy(Samples.KARI))).isEmpty();
    assertThatObject(inHavdal(stores -> stores.plans().rolesHeldBy(kari))).isEqualTo(Map.of());
  }
}
