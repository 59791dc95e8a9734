package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.EditSection;
import no.planverk.application.planning.SectionWords;
import no.planverk.application.publishing.CompareTexts;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Section;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two texts of a plan beside each other. */
class ComparisonPagesTest {
  private static Office office;
  private static Plans plans;

  @BeforeAll
  static void open() {
    office = new Office(ComparisonPagesTest::groups);
    plans = new Plans(office);
  }

  private static List<PageGroup> groups(Office at) {
    return List.of(
        new ComparisonPages(
            new Plans(at).readPlanCard(),
            new CompareTexts(at.desk, at.hall.publicDocuments, at.hall.richTexts)));
  }

  @AfterAll
  static void close() {
    office.close();
  }

  /** Version 1 says «Innledning»; the working text says «Forord» and has one more section. */
  private static PlanId changed(String title) {
    PlanId plan = plans.adopted(title, LocalDate.of(2026, 2, 2));
    plans.begin(plan);
    Actor job = new Actor.SystemJob(office.fjordvik.id());
    Section first =
        office.stored(office.fjordvik, it -> it.manuscripts().of(plan).topSections().getFirst());
    Plans.done(
        new EditSection(office.desk).edit(job, plan, first.id(), Expected.ANY, words("Forord")));
    Plans.done(new AddSection(office.desk).add(job, plan, Once.eachTime(), words("Nye mål")));
    return plan;
  }

  private static SectionWords words(String title) {
    return new SectionWords(new Title(title), Optional.empty(), Optional.empty());
  }

  @Test
  void what_changed_since_the_adopted_version_is_listed_and_marked() {
    PlanId plan = changed("Byplan");
    Caller reader = plans.as(plan, PlanRole.READER);

    Document page = reader.get("/work/plans/" + plan + "/comparison").page();

    assertThat(page.select("#from option[selected]").val()).isEqualTo("adopted-1-0");
    assertThat(page.select("#to option[selected]").val()).isEqualTo("working");
    assertThat(page.select(".compare__summary summary").eachText())
        .containsExactly("Nye avsnitt: 1", "Avsnitt med endret tekst: 1");
    assertThat(page.select(".compare__section h2 del").text()).contains("tatt ut: Innledning");
    assertThat(page.select(".compare__section h2 ins").text()).contains("satt inn: Forord");
    for (String href : page.select(".compare__summary a").eachAttr("href")) {
      assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
    }
  }

  @Test
  void the_same_text_twice_has_no_differences() {
    PlanId plan = changed("Lik plan");
    Document page =
        plans
            .as(plan, PlanRole.READER)
            .get("/work/plans/" + plan + "/comparison?from=working&to=working")
            .page();
    assertThat(page.select(".ds-alert").text()).contains("er like");
    assertThat(page.select(".compare__section")).isEmpty();
  }

  @Test
  void those_who_may_not_read_the_text_see_no_comparison() {
    PlanId plan = changed("Lukket plan");
    String path = "/work/plans/" + plan + "/comparison";
    assertThat(office.as(TenantRole.EMPLOYEE).get(path).status()).isEqualTo(403);
    assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).get(path).status())
        .isEqualTo(404);
    Caller reader = plans.as(plan, PlanRole.READER);
    assertThat(reader.get(path + "?from=adopted-7-0").status()).isEqualTo(404);
    assertThat(reader.get(path + "?from=noe").status()).isEqualTo(404);
  }
}
