package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.TownHall;
import no.planverk.application.audit.NoteRefusal;
import no.planverk.application.audit.ReadSeal;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.UnitWords;
import no.planverk.application.planning.DraftPlan;
import no.planverk.application.planning.SearchRegister;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JournalPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new JournalPages(
                      new SearchJournal(it.desk),
                      new ReadSeal(it.desk),
                      new ReadOrganisation(it.desk, it.hall.almanac),
                      new SearchRegister(it.desk, it.hall.municipalities))));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);
  private final Actor.StaffMember kari = named(office.fjordvik, "Kari Åsen");

  @AfterEach
  void close() {
    office.close();
  }

  private Actor.StaffMember named(Tenant tenant, String name) {
    PersonId id = new PersonId(office.desk.ids().next());
    office.stored(
        tenant,
        stores -> {
          stores
              .people()
              .add(
                  new Person(
                      id, name, Optional.empty(), Optional.empty(), TenantRole.ADMINISTRATOR, 1));
          return id;
        });
    return new Actor.StaffMember(tenant.id(), id, TenantRole.ADMINISTRATOR);
  }

  private void drafted(Actor actor, String title) {
    PlanFacts facts =
        new PlanFacts(
            PlanTypes.find("no.strategy").orElseThrow(),
            new Title(title),
            Optional.empty(),
            Language.NB,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    assertThat(
            new DraftPlan(office.desk, office.hall.municipalities)
                .draft(actor, Once.eachTime(), facts))
        .isInstanceOf(Reply.Done.class);
  }

  private void refused(Actor actor) {
    new NoteRefusal(office.desk).note(actor, "adoptPlan", Optional.empty(), Optional.empty());
  }

  private List<String> rows(String query) {
    Got got = administrator.get("/work/journal" + query);
    assertThat(got.status()).isEqualTo(200);
    return got.page().select("tbody tr").stream().map(it -> it.text()).toList();
  }

  @Test
  void it_says_in_plain_words_who_did_what() {
    drafted(kari, "Klimaplan");
    refused(kari);

    assertThat(rows(""))
        .startsWith(
            "2. mars 2026, 09:00 Kari Åsen nektet Fikk ikke lov til adoptPlan",
            "2. mars 2026, 09:00 Kari Åsen Opprettet en plan Klimaplan");
  }

  @Test
  void what_it_was_about_has_its_name() {
    var units =
        new NameUnit(office.desk, office.hall.almanac)
            .name(
                kari,
                Once.eachTime(),
                UnitWords.named("Plan og miljø", Optional.empty()),
                Optional.empty());
    assertThat(units).isInstanceOf(Reply.Done.class);
    assertThat(rows("?act=name&who=kari"))
        .containsExactly("2. mars 2026, 09:00 Kari Åsen La inn en enhet Plan og miljø");
  }

  @Test
  void people_and_plans_are_found_by_a_part_of_their_names() {
    drafted(kari, "Klimaplan");
    drafted(named(office.fjordvik, "Ola Berg"), "Boligplan");

    assertThat(rows("?who=kari")).singleElement().asString().contains("Klimaplan");
    assertThat(rows("?title=bolig")).singleElement().asString().contains("Ola Berg");
    assertThat(rows("?who=kari&title=bolig")).isEmpty();
    Got found = administrator.get("/work/journal?who=kari");
    assertThat(found.page().select("#who").attr("value")).isEqualTo("Kari Åsen");
    assertThat(found.page().select("a[download]").attr("href"))
        .isEqualTo("/fjordvik/api/v1/journal.csv?actor=" + kari.person());
    String here = "?actor=" + kari.person();
    assertThat(rows(here + "&who=Kari+%C3%85sen")).hasSize(1);
    assertThat(rows(here + "&who=ola")).singleElement().asString().contains("Ola Berg");
    assertThat(rows(here + "&who=")).hasSizeGreaterThan(1);
  }

  @Test
  void where_more_than_one_is_called_so_one_is_chosen() {
    Actor.StaffMember other = named(office.fjordvik, "Kari Berg");
    drafted(kari, "Klimaplan");
    drafted(other, "Boligplan");

    Got asked = administrator.get("/work/journal?who=kari&act=draft");

    assertThat(asked.page().select("table")).isEmpty();
    assertThat(asked.page().select("section[aria-labelledby=meant] a").eachText())
        .containsExactlyInAnyOrder("Kari Åsen", "Kari Berg");
    String berg =
        asked.page().select("section[aria-labelledby=meant] a:contains(Berg)").attr("href");
    assertThat(berg).isEqualTo("/fjordvik/work/journal?act=draft&actor=" + other.person());
    assertThat(rows(berg.replace("/fjordvik/work/journal", "")))
        .singleElement()
        .asString()
        .contains("Boligplan");
  }

  @Test
  void it_is_narrowed_by_act_refusal_and_day() {
    drafted(kari, "Klimaplan");
    office.hall.clock.turn(Duration.ofHours(15));
    drafted(kari, "Boligplan");
    refused(kari);
    Caller caller = office.as(TenantRole.ADMINISTRATOR);

    assertThat(caller.get("/work/journal?refused=true").page().select("tbody tr")).hasSize(1);
    assertThat(caller.get("/work/journal?act=draft&to=2026-03-02").text())
        .contains("Klimaplan")
        .doesNotContain("Opprettet en plan Boligplan");
    Got later = caller.get("/work/journal?from=2026-03-03&to=2026-03-03&act=draft&refused=");
    assertThat(later.page().select("tbody tr").text())
        .contains("Boligplan")
        .doesNotContain("Klima");
    assertThat(later.page().select("#from").attr("value")).isEqualTo("2026-03-03");
    assertThat(later.page().select("#act option[selected]").attr("value")).isEqualTo("draft");
    assertThat(later.page().select("a[download]").attr("href"))
        .endsWith("journal.csv?act=draft&from=2026-03-03&to=2026-03-03");
    assertThat(caller.get("/work/journal?object=nothing").text()).contains("Ingen rader passer");
  }

  @Test
  void it_is_read_on_to_its_end_and_back_again() {
    for (int i = 0; i < 120; i++) {
      drafted(kari, "Plan " + i);
    }
    List<String> first = rows("?act=draft");
    List<String> read = new ArrayList<>(first);
    String next = link("?act=draft", "next");
    String second = next;
    while (!next.isEmpty()) {
      read.addAll(rows(next));
      next = link(next, "next");
    }
    assertThat(read).hasSize(120).doesNotHaveDuplicates();
    assertThat(read.getFirst()).endsWith("Plan 119");
    String third = link(second, "next");
    assertThat(link(third, "prev")).isEqualTo(second);
    assertThat(rows(link(second, "prev"))).isEqualTo(first);
    assertThat(link("?act=draft", "prev")).isEmpty();
    assertThat(rows("?before=x&trail=..y")).isNotEmpty();
  }

  private String link(String query, String rel) {
    return administrator
        .get("/work/journal" + query)
        .page()
        .select("a[rel=" + rel + "]")
        .attr("href")
        .replace("/fjordvik/work/journal", "");
  }

  @Test
  void it_says_how_far_the_seal_has_come() {
    drafted(kari, "Klimaplan");
    String before = administrator.get("/work/journal").text();
    assertThat(before)
        .contains("Ikke forseglet ennå.")
        .containsPattern("(\\d+ rader|Én rad) venter");
    new SealJournal(office.desk).seal(TownHall.VENDOR, office.fjordvik.id());
    assertThat(administrator.get("/work/journal").text())
        .contains("Forseglet til 2. mars 2026, 09:00. Ingen rader venter");
    drafted(kari, "Boligplan");
    assertThat(administrator.get("/work/journal").text()).contains("Én rad venter på neste segl.");
  }

  @ParameterizedTest
  @CsvSource({
    "?who=nobody, who",
    "?title=nothing, title",
    "?from=2026-02-30, from",
    "?to=%2B999999999-01-01, to",
    "?from=2026-03-03&to=2026-03-02, to",
    "?act=invent, act",
    "?object=a%00b, object"
  })
  void a_faulty_search_names_the_field(String query, String field) {
    Got got = administrator.get("/work/journal" + query);
    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select(".ds-error-summary a").attr("href")).isEqualTo("#" + field);
    assertThat(got.page().select("table")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = TenantRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void others_may_not(TenantRole role) {
    assertThat(office.as(role).get("/work/journal").status()).isEqualTo(403);
  }

  @Test
  void support_that_was_let_in_may_read_it() {
    drafted(kari, "Klimaplan");
    Got got = office.support(office.fjordvik).get("/work/journal");
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.text()).contains("Kari Åsen Opprettet en plan Klimaplan");
  }

  @Test
  void the_other_municipality_sees_nothing_of_it() {
    drafted(kari, "Klimaplan");
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get("/work/journal?actor=" + kari.person()).page().select("tbody tr"))
        .isEmpty();
    assertThat(dane.get("/work/journal").body()).doesNotContain("Klimaplan", "Kari");
    assertThat(dane.get("/work/journal?who=kari").status()).isEqualTo(400);
    assertThat(dane.at(office.fjordvik).get("/work/journal").status()).isEqualTo(303);
  }
}
