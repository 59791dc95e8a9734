package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.contract.Samples;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.planning.Written;
import no.planverk.application.task.ListMyNews;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.writing.EndNotices;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;
import org.jsoup.nodes.Document;
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

  @Test
  void what_waits_says_what_it_is_and_leads_there() {
    Drafted draft = new Drafted(office);
    PersonId writer = draft.writer().person().orElseThrow();
    UnitId school = Given.unit(office, office.fjordvik, "Skole", Optional.empty());
    ElementId unread = yearly(draft, Given.read(office, office.fjordvik, writer).name());
    office.stored(
        office.fjordvik,
        stores -> {
          stores
              .talk()
              .tell(
                  new Notice(
                      new NoticeId(office.desk.ids().next()),
                      writer,
                      draft.plan(),
                      Notice.Kind.GIVEN,
                      school.value(),
                      Optional.empty(),
                      office.desk.now()));
          return writer;
        });

    Document home = draft.writer().get("/work").page();
    assertThat(home.text()).contains("Målinger som mangler", "Sykkelandel Byplan Aldri målt");
    assertThat(home.select("a:contains(Sykkelandel)").attr("href"))
        .isEqualTo("/fjordvik/work/indicators/" + unread);
    assertThat(home.text()).contains("ga enheten din noe å følge opp fra planen");
    assertThat(home.select("a[href$=/units/" + school + "/work]").text()).isEqualTo("Byplan");
    assertThat(draft.reader().get("/work").text()).doesNotContain("Sykkelandel", "enheten din");
    assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).get("/work").body())
        .doesNotContain("Sykkelandel", "Byplan");
  }

  /** An indicator that its owner should read each year, and never has. */
  private ElementId yearly(Drafted draft, String owner) {
    ElementWords words =
        new ElementWords(
            new Title("Sykkelandel"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(owner),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            IndicatorValues.NONE);
    Reply<Written<Placed>> added =
        new AddElement(office.desk, office.hall.richTexts)
            .add(
                new Actor.StaffMember(
                    office.fjordvik.id(),
                    draft.writer().person().orElseThrow(),
                    TenantRole.PLANNER),
                draft.plan(),
                Once.eachTime(),
                ElementKind.INDICATOR,
                words,
                new PlacementWords(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                Optional.empty());
    ElementId id = ((Reply.Done<Written<Placed>>) added).value().thing().element().id();
    return office.stored(
        office.fjordvik,
        stores -> {
          stores
              .indicators()
              .saveFacts(
                  id,
                  new IndicatorFacts(
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(Frequency.YEARLY),
                      Optional.empty(),
                      Optional.empty(),
                      0));
          return id;
        });
  }
}
