package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.contract.Samples;
import no.planverk.application.task.ListMyNews;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.writing.EndNotices;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomePagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new HomePages(
                      new ListMyNews(it.desk, it.hall.almanac),
                      new ListWaiting(it.desk, it.hall.almanac),
                      new EndNotices(it.desk))));

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void my_plans_are_those_in_which_i_or_my_unit_have_a_role() {
    UnitId land = Given.unit(office, office.fjordvik, "Areal", Optional.empty());
    PersonId kari =
        Given.person(office, office.fjordvik, "Kari Åsen", TenantRole.EMPLOYEE, Optional.of(land));
    Plan climate = Samples.plan("Klimaplan");
    Plan traffic = Samples.plan("Trafikkplan");
    office.stored(
        office.fjordvik,
        stores -> {
          stores.plans().add(traffic);
          stores.plans().add(climate);
          stores.plans().add(Samples.plan("Andres plan"));
          stores
              .plans()
              .assign(climate.id(), new RoleHolder.OfPerson(kari), Set.of(PlanRole.OWNER));
          stores.plans().assign(traffic.id(), new RoleHolder.OfUnit(land), Set.of(PlanRole.READER));
          return kari;
        });
    Caller caller =
        office.signedIn(
            office.fjordvik,
            new Actor.StaffMember(office.fjordvik.id(), kari, TenantRole.EMPLOYEE));

    Got home = caller.get("/work");
    assertThat(home.page().select("h1").text()).isEqualTo("Hei, Kari");
    assertThat(home.page().select("tbody tr").eachText())
        .containsExactly(
            "Klimaplan Planeier Utkast Ikke åpnet ennå",
            "Trafikkplan Leser Utkast Ikke åpnet ennå");
    assertThat(office.as(TenantRole.ADMINISTRATOR).get("/work").text())
        .contains("ingen rolle i noen plan ennå")
        .doesNotContain("Klimaplan");
    assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).get("/work").body())
        .doesNotContain("Klimaplan");
    assertThat(office.support(office.fjordvik).get("/work").status()).isEqualTo(200);
  }
}
