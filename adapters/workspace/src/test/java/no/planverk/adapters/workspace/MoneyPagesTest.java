package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.documents.CsvMoneyTables;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.finance.CloseYear;
import no.planverk.application.finance.DecideStanding;
import no.planverk.application.finance.ExportMoney;
import no.planverk.application.finance.ImportMoney;
import no.planverk.application.finance.RankMeasures;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.RollOver;
import no.planverk.application.finance.SetFrames;
import no.planverk.application.finance.TakeIn;
import no.planverk.application.finance.UndoRollOver;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.planning.DraftPlan;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The money of a financial plan, on its pages. */
class MoneyPagesTest {
  private static final Office OFFICE =
      new Office(
          office -> {
            var desk = office.desk;
            var organisation = new ReadOrganisation(desk, office.hall.almanac);
            var read = new ReadBudget(desk);
            return List.of(
                new MoneyPages(read, new TakeIn(desk), new RankMeasures(desk), organisation),
                new StandingPages(read, new DecideStanding(desk)),
                new FramePages(read, new SetFrames(desk), organisation),
                new MoneyListPages(
                    read,
                    new ExportMoney(desk, new CsvMoneyTables()),
                    new ImportMoney(desk, new CsvMoneyTables())),
                new RolloverPages(
                    read,
                    new RollOver(desk, office.hall.municipalities),
                    new UndoRollOver(desk),
                    new CloseYear(desk)));
          });

  private final Actor.StaffMember owner = OFFICE.hall.member(OFFICE.fjordvik, TenantRole.PLANNER);
  private final PlanId plan = financial();
  private final Caller writer = OFFICE.signedIn(OFFICE.fjordvik, owner);
  private final Caller stranger = OFFICE.as(OFFICE.lindso, TenantRole.ADMINISTRATOR);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  private PlanId financial() {
    return drafted("no.financial-plan", "Økonomiplan 2027–2030");
  }

  private PlanId drafted(String type, String title) {
    PlanFacts facts =
        new PlanFacts(
            PlanTypes.find(type).orElseThrow(),
            new Title(title),
            Optional.empty(),
            Language.NB,
            Optional.of(Period.years(2027, 2030)),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    var reply =
        new DraftPlan(OFFICE.desk, OFFICE.hall.municipalities).draft(owner, Once.eachTime(), facts);
    return ((Reply.Done<Plan>) reply).value().id();
  }

  private ElementId measure(String title, String owner, CostKind kind, String amount) {
    return measure(title, Owner.named(owner), kind, amount, plan, Optional.empty());
  }

  private ElementId measure(
      String title,
      Owner owner,
      CostKind kind,
      String amount,
      PlanId in,
      Optional<PlacementId> under) {
    Cost cost =
        new Cost(
            2027,
            new BigDecimal(amount),
            Optional.empty(),
            Optional.of(kind),
            Optional.empty(),
            Optional.empty());
    Element.Content content =
        Element.Content.titled(title).ownedBy(Optional.of(owner)).costing(List.of(cost));
    return put(ElementKind.MEASURE, content, in, under).element();
  }

  private Placement put(
      ElementKind kind, Element.Content content, PlanId in, Optional<PlacementId> under) {
    ElementId id = new ElementId(OFFICE.desk.ids().next());
    Placement placement =
        new Placement(
            new PlacementId(OFFICE.desk.ids().next()),
            in,
            id,
            under,
            Rank.between(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            1);
    return OFFICE.stored(
        OFFICE.fjordvik,
        stores -> {
          stores.manuscripts().add(new Element(id, kind, in, content, 1));
          stores.manuscripts().add(placement);
          return placement;
        });
  }

  private String at(String path) {
    return "/work/plans/" + plan + "/money" + path;
  }

  private Document money(String query) {
    return writer.get(at(query)).page();
  }

  private void takeIn(ElementId... measures) {
    for (ElementId measure : measures) {
      assertThat(writer.post(at(""), Map.of("measure", measure.toString())).location())
          .endsWith("/money?done=money-taken");
    }
  }

  @Test
  void measures_are_taken_in_added_up_and_narrowed() {
    ElementId sun = measure("Solceller", "Eiendom", CostKind.INVESTMENT, "1500000");
    ElementId bus = measure("Elbuss", "Samferdsel", CostKind.OPERATING, "-200000");
    assertThat(money("").select("input[name=measure]").eachAttr("value"))
        .containsExactlyInAnyOrder(sun.toString(), bus.toString());
    takeIn(sun, bus);
    Document page = money("");
    assertThat(page.select("#measures ~ .table-scroll tbody tr th").eachText())
        .satisfiesExactly(
            it -> assertThat(it).startsWith("Solceller"),
            it -> assertThat(it).startsWith("Elbuss"));
    assertThat(page.select(".money__total").first().text().replace('\u00a0', ' '))
        .startsWith("Kommunen må selv finne 1 300 000 0 0 0");
    assertThat(page.select(".bars rect title").eachText().toString().replace('\u00a0', ' '))
        .contains("2027: Investering 1 500 000");
    Document narrowed = money("?owner=Samferdsel");
    assertThat(narrowed.select("#measures ~ .table-scroll tbody tr")).hasSize(1);
    assertThat(narrowed.select(".filters[open]")).hasSize(1);
    assertThat(money("?by=goal").select("#groups ~ .table-scroll tbody th").text())
        .isEqualTo("Ikke oppgitt");
    assertThat(stranger.get(at("")).status()).isEqualTo(404);
    assertThat(OFFICE.as(TenantRole.EMPLOYEE).get(at("")).status()).isEqualTo(403);
  }

  @Test
  void goals_and_units_of_the_same_name_are_added_up_apart() {
    PlanId other = drafted("no.strategy", "Klimaplan");
    UnitId north = unit("Nord", Optional.empty());
    UnitId south = unit("Sør", Optional.empty());
    UnitId school = unit("Skole", Optional.of(north));
    UnitId alike = unit("Skole", Optional.of(south));
    Element.Content title = Element.Content.titled("Mindre utslipp");
    PlacementId goal = put(ElementKind.GOAL, title, plan, Optional.empty()).id();
    PlacementId same = put(ElementKind.GOAL, title, other, Optional.empty()).id();
    takeIn(
        measure(
            "Solceller", owned("Skole", school), CostKind.OPERATING, "7", plan, Optional.of(goal)),
        measure(
            "Elbuss", owned("Skole", alike), CostKind.OPERATING, "5", other, Optional.of(same)));

    assertThat(groups("?by=goal"))
        .containsExactly(
            "Mindre utslipp Klimaplan 1 5", "Mindre utslipp Økonomiplan 2027–2030 1 7");
    assertThat(groups("?by=owner")).containsExactly("Skole Nord 1 7", "Skole Sør 1 5");
    assertThat(groups("?by=owner&owner=" + alike)).containsExactly("Skole Sør 1 5");
    assertThat(money("").select(".filters__part a").eachText())
        .contains("Mindre utslipp (Klimaplan)", "Skole (Nord)", "Skole (Sør)");
  }

  /** Each group's name, what tells it from others, how many measures, and its first year's sum. */
  private List<String> groups(String query) {
    return money(query).select("#groups ~ .table-scroll tbody tr").stream()
        .map(it -> it.select("th, td:nth-of-type(1), td:nth-of-type(2)").text())
        .toList();
  }

  private static Owner owned(String name, UnitId unit) {
    return new Owner(name, Optional.of(unit), Optional.empty());
  }

  private UnitId unit(String name, Optional<UnitId> parent) {
    UnitId id = new UnitId(OFFICE.desk.ids().next());
    return OFFICE.stored(
        OFFICE.fjordvik,
        stores -> {
          stores.people().add(UnitLife.begun(id, LocalDate.EPOCH, name, parent));
          return id;
        });
  }

  @Test
  void a_units_frame_binds_the_units_under_it_and_the_page_says_so() {
    UnitId above = unit("Oppvekst", Optional.empty());
    UnitId under = unit("Barnehage", Optional.of(above));
    takeIn(
        measure(
            "Nytt tak",
            owned("Barnehage", under),
            CostKind.OPERATING,
            "101",
            plan,
            Optional.empty()));
    assertThat(
            writer
                .post(
                    at("/frames"),
                    Map.of("operating-2027", "100", "revision", "0", "unit", above.toString()))
                .location())
        .endsWith("?done=money-framed");
    assertThat(money("").select(".money__line + tr th").text()).startsWith("Nytt tak");
    assertThat(money("").text())
        .contains("Oppvekst 2027", "gjelder også tiltakene til enhetene under den");
    assertThat(writer.get(at("/frames")).text())
        .contains("gjelder også tiltakene til enhetene under den");
  }

  @Test
  void a_standing_needs_its_reason_and_nothing_is_lost() {
    ElementId sun = measure("Solceller", "Eiendom", CostKind.OPERATING, "100");
    takeIn(sun);
    String form = at("/measures/" + sun);
    Got wrong = writer.post(form, Map.of("standing", "rejected", "reason", "", "revision", "1"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.page().select("[aria-invalid=true]").eachAttr("name"))
        .containsExactly("reason");
    assertThat(wrong.page().select("input[value=rejected][checked]")).hasSize(1);
    Got stale =
        writer.post(form, Map.of("standing", "rejected", "reason", "For dyrt", "revision", "7"));
    assertThat(stale.status()).isEqualTo(400);
    assertThat(stale.text()).contains("endret tiltaket imens", "For dyrt");
    assertThat(
            writer
                .post(form, Map.of("standing", "rejected", "reason", "For dyrt", "revision", "1"))
                .location())
        .endsWith("?done=money-decided");
    assertThat(money("").text()).contains("Avvist", "For dyrt");
    assertThat(stranger.post(form, Map.of("standing", "proposed")).status()).isNotEqualTo(303);
    Caller reader = reader();
    assertThat(reader.get(at("")).page().select("form[action*=money]")).isEmpty();
    assertThat(reader.get(form).status()).isEqualTo(403);
  }

  private Caller reader() {
    Actor.StaffMember member = OFFICE.hall.member(OFFICE.fjordvik, TenantRole.EMPLOYEE);
    OFFICE.stored(
        OFFICE.fjordvik,
        stores -> {
          stores
              .plans()
              .assign(plan, new RoleHolder.OfPerson(member.person()), Set.of(PlanRole.READER));
          return plan;
        });
    return OFFICE.signedIn(OFFICE.fjordvik, member);
  }

  @Test
  void the_ranking_and_the_frame_draw_a_line() {
    ElementId sun = measure("Solceller", "Eiendom", CostKind.OPERATING, "100");
    ElementId bus = measure("Elbuss", "Samferdsel", CostKind.OPERATING, "50");
    takeIn(sun, bus);
    Got wrong = writer.post(at("/frames"), Map.of("operating-2027", "mye", "revision", "0"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.page().select("input[name=operating-2027]").attr("value")).isEqualTo("mye");
    assertThat(
            writer
                .post(at("/frames"), Map.of("operating-2027", "1 00,5", "revision", "0"))
                .location())
        .endsWith("?done=money-framed");
    assertThat(money("").select(".money__line + tr th").text()).startsWith("Elbuss");
    assertThat(
            writer
                .post(at("/measures/" + bus + "/rank"), Map.of("position", "0", "revision", "1"))
                .location())
        .endsWith("?done=money-ranked");
    assertThat(money("").select(".money__line + tr th").text()).startsWith("Solceller");
    assertThat(
            writer
                .post(at("/measures/" + bus + "/rank"), Map.of("position", "1", "revision", "1"))
                .status())
        .isEqualTo(409);
    assertThat(writer.post(at("/frames"), Map.of("operating-2027", "1", "revision", "0")).text())
        .contains("endret rammene imens");
  }

  @Test
  void a_list_of_costs_is_tried_first_and_taken_whole_or_not_at_all() {
    ElementId sun = measure("Solceller", "Eiendom", CostKind.OPERATING, "100");
    takeIn(sun);
    String csv = writer.get(at("/export")).text();
    assertThat(csv)
        .contains("id;measure;owner", sun + ";Solceller;Eiendom;", ";2027;operating;;100;NOK");
    String head = "id;year;amount;kind\n";
    Got wrong =
        writer.post(
            at("/import"),
            Map.of("text", head + sun + ";2099;mye;drift\nukjent;2027;1;operating\n"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(
            wrong
                .page()
                .select("#faults")
                .first()
                .parent()
                .parent()
                .select("tbody tr td:first-child")
                .eachText())
        .containsExactly("2", "2", "2", "3");
    String good = head + sun + ";2027;1 250,50;operating\n" + sun + ";2028;-7;operating\n";
    Document tried = writer.post(at("/import"), Map.of("text", good)).page();
    assertThat(tried.text()).contains("Solceller", "Kostnader");
    assertThat(money("").text()).doesNotContain("1\u00a0250");
    assertThat(
            writer
                .post(
                    at("/import"),
                    Map.of(
                        "content", tried.select("input[name=content]").attr("value"),
                        "seen", tried.select("input[name=seen]").attr("value")))
                .location())
        .endsWith("?done=money-imported");
    assertThat(
            money("")
                .select("#measures ~ .table-scroll .money__part")
                .text()
                .replace('\u00a0', ' '))
        .contains("drift 1 250,5", "innsparing");
    assertThat(writer.post(at("/import"), Map.of("text", good)).text())
        .contains("Det er ingenting å lagre");
    assertThat(stranger.get(at("/export")).status()).isEqualTo(404);
    assertThat(stranger.post(at("/import"), Map.of("text", good)).status()).isEqualTo(404);
    assertThat(reader().get(at("/import")).status()).isEqualTo(403);
  }

  @Test
  void a_plan_is_rolled_over_undone_rolled_over_again_and_closed() {
    takeIn(measure("Solceller", "Eiendom", CostKind.OPERATING, "100"));
    assertThat(writer.get(at("/rollover")).page().select("input[name=title]").attr("value"))
        .isEqualTo("Økonomiplan 2028–2031");
    assertThat(writer.post(at("/rollover"), Map.of("title", " ")).status()).isEqualTo(400);
    writer.post(at("/rollover"), Map.of("title", "Økonomiplan 2028–2031"));
    Document rolled = writer.get(at("/rollover")).page();
    String next = rolled.select(".rollover a").attr("href").replaceFirst("^/fjordvik", "");
    assertThat(writer.get(next).text()).contains("Solceller", "I fjorårets plan: Foreslått");
    assertThat(writer.post(at("/rollover/undo"), Map.of("revision", "0")).status()).isEqualTo(409);
    String revision = rolled.select("input[name=revision]").attr("value");
    assertThat(writer.post(at("/rollover/undo"), Map.of("revision", revision)).location())
        .endsWith("?done=rollover-undone");
    writer.post(at("/rollover"), Map.of("title", "Økonomiplan 2028–2031"));
    revision = writer.get(at("/rollover")).page().select("input[name=revision]").attr("value");
    assertThat(stranger.post(at("/rollover/closing"), Map.of("revision", revision)).status())
        .isNotEqualTo(303);
    assertThat(writer.post(at("/rollover/closing"), Map.of("revision", revision)).location())
        .endsWith("?done=year-closed");
    assertThat(money("").select("form[action*=money]")).isEmpty();
    assertThat(money("").text()).contains("kan ikke endres mer");
  }
}
