package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.municipality.FindTemplates;
import no.planverk.application.planning.DraftFromPlan;
import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.application.publishing.AddRegisteredPlan;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.application.publishing.Registering;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.template.SectionGuide;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewPlanPagesTest {
  private static final String NEW = "/work/plans/new";

  private final Office office = new Office(NewPlanPagesTest::groups);
  private final Plans plans = new Plans(office);

  private static List<PageGroup> groups(Office it) {
    Plans plans = new Plans(it);
    return List.of(
        new NewPlanPages(),
        new NewFromTemplatePages(
            new DraftFromTemplate(it.desk, it.hall.municipalities),
            Given.readOrganisation(it),
            plans.listPlans(),
            new FindTemplates(it.desk)),
        new NewFromPlanPages(
            new DraftFromPlan(it.desk, it.hall.municipalities),
            plans.readPlanCard(),
            Given.readOrganisation(it),
            plans.listPlans()),
        new NewRegisteredPages(
            new AddRegisteredPlan(it.desk, it.hall.municipalities, it.hall.adopting),
            new PublishPlan(
                it.desk, it.hall.showing, new Registering(it.desk, it.hall.publicDocuments)),
            Given.readOrganisation(it)));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Plan only(String title) {
    return office.stored(
        office.fjordvik,
        stores -> stores.plans().find(stores.plans().titled(title).getFirst()).orElseThrow());
  }

  private static Map<String, String> head(String title) {
    Map<String, String> form = new HashMap<>();
    form.put("title", title);
    form.put("language", "nb");
    form.put("period-from", "2026");
    form.put("period-to", "2030");
    return form;
  }

  @Test
  void planners_choose_how_to_begin_and_others_may_not() {
    Document page = office.as(TenantRole.PLANNER).get(NEW).page();
    assertThat(page.select(".cards a").eachAttr("href"))
        .containsExactly(
            "/fjordvik/work/plans/new/template",
            "/fjordvik/work/plans/new/word",
            "/fjordvik/work/plans/new/copy",
            "/fjordvik/work/plans/new/registered");
    for (String path : List.of(NEW, NEW + "/template", NEW + "/copy", NEW + "/registered")) {
      assertThat(office.as(TenantRole.EMPLOYEE).get(path).status()).isEqualTo(403);
      assertThat(office.support(office.fjordvik).get(path).status()).isEqualTo(403);
    }
    assertThat(office.as(TenantRole.EMPLOYEE).post(NEW + "/registered", head("X")).status())
        .isEqualTo(403);
  }

  @Test
  void types_are_those_of_the_country_with_what_the_law_says() {
    Document page = office.as(TenantRole.PLANNER).get(NEW + "/template").page();
    assertThat(page.select(".steps a").eachText())
        .contains("Kommuneplanens samfunnsdel", "Reguleringsplan")
        .doesNotContain("Lokalplan");
    assertThat(page.text()).contains("Lovgrunnlag: pbl § 10-1. Skal høres. Vedtas av");
    assertThat(
            office
                .as(office.lindso, TenantRole.PLANNER)
                .get(NEW + "/template")
                .page()
                .select(".steps a")
                .eachText())
        .contains("Lokalplan");
  }

  @Test
  void a_plan_from_a_template_has_its_sections_and_their_help() {
    Caller planner = office.as(TenantRole.PLANNER);
    String path = NEW + "/template?type=no.strategy";
    assertThat(planner.get(path).page().select(".outline-list li")).hasSize(7);
    Map<String, String> form = head("Ny strategi");
    form.put("template", "strategy");

    Got made = planner.post(path, form);

    Plan plan = only("Ny strategi");
    assertThat(made.location())
        .isEqualTo("/fjordvik/work/plans/" + plan.id() + "?done=plan-drafted");
    assertThat(plan.facts().period()).contains(Period.years(2026, 2030));
    List<Section> sections =
        office.stored(office.fjordvik, stores -> stores.manuscripts().of(plan.id()).topSections());
    assertThat(sections).hasSize(7);
    List<SectionGuide> guides =
        office.stored(office.fjordvik, stores -> stores.guides().of(plan.id()));
    assertThat(guides).hasSize(7);

    Map<String, String> bare = head("Uten mal");
    bare.put("template", "empty");
    planner.post(path, bare);
    PlanId empty = only("Uten mal").id();
    List<Section> none =
        office.stored(office.fjordvik, stores -> stores.manuscripts().of(empty).sections());
    assertThat(none).isEmpty();
  }

  @Test
  void a_faulty_form_comes_back_as_it_was() {
    Caller planner = office.as(TenantRole.PLANNER);
    Map<String, String> form = head("");
    form.put("period-to", "2020");
    form.put("template", "empty");
    form.put("parent-1", "Samfunnsdelen");

    Got refused = planner.post(NEW + "/template?type=no.strategy", form);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
        .containsExactly("#title", "#period-to");
    assertThat(refused.page().select("input[name=template][checked]").val()).isEqualTo("empty");
    assertThat(refused.page().select("#parent-1").val()).isEqualTo("Samfunnsdelen");
    assertThat(planner.post(NEW + "/template?type=dk.strategy", head("X")).status()).isEqualTo(400);
  }

  @Test
  void a_plan_of_a_new_period_replaces_the_earlier_one() {
    PlanId old = plans.adopted("Klimaplan", TownHall.TODAY);
    Caller owner = office.as(TenantRole.ADMINISTRATOR);
    assertThat(owner.get(NEW + "/copy").page().select("#from option").eachText())
        .containsExactly("Klimaplan");
    String path = NEW + "/copy?from=" + old;
    assertThat(owner.get(path).page().select("input[name=along][checked]")).hasSize(4);
    Map<String, String> form = head("Klimaplan 2026");
    form.put("along", "text");

    Got made = owner.post(path, form);

    Plan plan = only("Klimaplan 2026");
    assertThat(made.location()).endsWith(plan.id() + "?done=plan-copied");
    assertThat(plan.facts().replaces())
        .containsExactly(new PlanLink("Klimaplan", Optional.of(old)));
    assertThat(office.as(TenantRole.PLANNER).get(path).status()).isEqualTo(403);
    assertThat(office.as(office.lindso, TenantRole.PLANNER).get(path).status()).isEqualTo(404);
    assertThat(plans.as(old, PlanRole.OWNER).get(path).status()).isEqualTo(403);
  }

  @Test
  void a_plan_is_registered_with_a_link_and_a_decision() {
    Map<String, String> form = head("Boligplan");
    form.put("type", "no.strategy");
    form.put("link", "https://fjordvik.example/bolig.pdf");
    form.put("body", "kommunestyret");
    form.put("date", "2024-06-18");
    form.put("themes", "housing");
    form.put("publish", "1");

    Got made = office.as(TenantRole.PLANNER).post(NEW + "/registered", form);

    Plan plan = only("Boligplan");
    assertThat(made.location()).endsWith(plan.id() + "?done=plan-registered-published");
    assertThat(plan.facts().source().orElseThrow().kind()).isEqualTo(SourceKind.LINK);
    assertThat(plan.facts().themes()).containsExactly(Theme.HOUSING);
    assertThat(plan.inForce()).isPresent();
    assertThat(plan.slug()).isPresent();
  }

  @Test
  void what_is_wrong_with_a_registration_is_said_at_its_field() {
    Caller planner = office.as(TenantRole.PLANNER);
    Map<String, String> form = head("Boligplan");
    form.put("body", "kommunestyret");

    Document page = planner.post(NEW + "/registered", form).page();
    assertThat(page.select(".ds-error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder("#type", "#link", "#date");
    assertThat(page.select("#body").val()).isEqualTo("kommunestyret");

    form.put("type", "no.community-part");
    form.put("link", "https://fjordvik.example");
    form.put("date", "2024-06-18");
    form.put("body", "formannskapet");
    Got wrongBody = planner.post(NEW + "/registered", form);
    assertThat(wrongBody.status()).isEqualTo(400);
    assertThat(wrongBody.page().select("#body-error").text())
        .contains("pbl § 11-15", "kommunestyret selv");
    List<PlanId> none =
        office.stored(office.fjordvik, stores -> stores.plans().titled("Boligplan"));
    assertThat(none).isEmpty();
  }

  @Test
  void a_pdf_is_kept_with_the_plan() {
    Caller planner = office.as(TenantRole.PLANNER);
    Map<String, String> form = head("Havneplan");
    form.put("type", "no.strategy");

    Got made =
        planner.upload(
            NEW + "/registered",
            form,
            "pdf",
            "havn øst.pdf",
            "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));

    assertThat(made.location()).endsWith("?done=plan-registered");
    Plan plan = only("Havneplan");
    assertThat(plan.facts().source().orElseThrow().kind()).isEqualTo(SourceKind.FILE);
    String name =
        office.stored(
            office.fjordvik, stores -> stores.manuscripts().files(plan.id()).getFirst().name());
    assertThat(name).isEqualTo("havn øst.pdf");
    Got noPdf =
        planner.upload(NEW + "/registered", form, "pdf", "a.pdf", new byte[] {1, 2, 3, 4, 5});
    assertThat(noPdf.page().select("#pdf-error").text()).contains("ingen PDF");
  }
}
