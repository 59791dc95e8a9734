package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.Operators.Done;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.ServiceNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operators tell staff something, on their own pages. It is 2 March 2026, 9 o'clock in Oslo. */
class OperatorNoticesTest {
  private static final String NOTICES = "/ops/notices";
  private final OperatorOffice office = new OperatorOffice();

  @AfterEach
  void close() {
    office.close();
  }

  private static Map<String, String> filled() {
    Map<String, String> form = new HashMap<>();
    form.put("whom", "some");
    form.put("slugs", "fjordvik");
    form.put("until", "2026-03-02T20:00");
    form.put("text-nb", "Stengt i kveld");
    form.put("text-en", "Closed tonight");
    return form;
  }

  private static Map<String, String> with(String field, String value) {
    Map<String, String> form = filled();
    form.put(field, value);
    return form;
  }

  private ServiceNotice only() {
    assertThat(office.notices.all()).hasSize(1);
    return office.notices.all().getFirst();
  }

  @Test
  void a_notice_is_added_and_stands_with_whom_it_is_for() {
    Caller.Got added = office.post(NOTICES, filled());
    assertThat(added.status()).as(added.body()).isEqualTo(303);
    assertThat(added.location()).isEqualTo(NOTICES + "?done=told");
    assertThat(only().texts())
        .isEqualTo(Map.of(Language.NB, "Stengt i kveld", Language.EN, "Closed tonight"));
    assertThat(only().tenants()).containsExactly(office.hall.fjordvik.id());
    assertThat(only().from()).isEqualTo(office.hall.clock.instant());
    assertThat(only().until()).isEqualTo(Instant.parse("2026-03-02T19:00:00Z"));
    String page = office.get(added.location()).text();
    assertThat(page)
        .contains(
            "The notice is added",
            "Stengt i kveld Closed tonight fjordvik kommune 2026-03-02 09:00 2026-03-02 20:00"
                + " Shown Drift Nilsen");
    assertThat(office.get("/ops/tenants/fjordvik").text())
        .contains("Stengt i kveld", "Added a notice");
    assertThat(office.get("/ops/tenants/lindso").text())
        .contains("Its staff are told nothing")
        .doesNotContain("Stengt i kveld", "Added a notice");
  }

  @Test
  void one_for_all_reaches_all_and_may_come_later() {
    Map<String, String> form = with("whom", "all");
    form.remove("slugs");
    form.put("from", "2026-03-02 18:00");
    assertThat(office.post(NOTICES, form).status()).isEqualTo(303);
    assertThat(only().tenants()).isEmpty();
    assertThat(only().from()).isEqualTo(Instant.parse("2026-03-02T17:00:00Z"));
    assertThat(office.get(NOTICES).text()).contains("All municipalities", "Comes");
    for (String slug : Set.of("fjordvik", "lindso")) {
      assertThat(office.get("/ops/tenants/" + slug).text())
          .contains("Closed tonight", "2026-03-02 18:00 to 2026-03-02 20:00 in Oslo");
    }
  }

  @Test
  void every_fault_is_told_at_its_field_and_nobody_is_told_anything() {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "whom", "",
                "slugs", "fjordvik, nowhere",
                "from", "tonight",
                "until", "2026-03-02T08:00",
                "text-nb", "x".repeat(501))
            .entrySet()) {
      Caller.Got got = office.post(NOTICES, with(wrong.getKey(), wrong.getValue()));
      assertThat(got.status()).as(wrong.getKey()).isEqualTo(400);
      assertThat(got.page().select(".field__error"))
          .as(wrong.getKey())
          .hasSize(1)
          .allSatisfy(it -> assertThat(it.id()).isEqualTo(wrong.getKey() + "-error"));
      assertThat(got.page().select("#text-en").text()).isEqualTo("Closed tonight");
    }
    assertThat(office.post(NOTICES, with("slugs", "fjordvik, nowhere")).text())
        .contains("There is no municipality at nowhere");
    assertThat(office.post(NOTICES, with("slugs", " ")).text()).contains("Name one at least");
    assertThat(office.post(NOTICES, with("whom", "all")).text()).contains("It is for all");
    assertThat(office.post(NOTICES, with("until", "")).status()).isEqualTo(400);
    assertThat(office.post(NOTICES, with("from", "2026-03-02T21:00")).text())
        .contains("It must end later than it begins");
    assertThat(office.post(NOTICES, Map.of("whom", "all", "until", "2026-03-02T20:00")).text())
        .contains("Write it in one of the languages at least");
    assertThat(office.notices.all()).isEmpty();
    assertThat(office.operators.journal(Optional.empty(), 9))
        .extracting(Done::act)
        .doesNotContain("add-notice");
  }

  @Test
  void one_is_ended_once_and_stands_among_those_that_are_over() {
    office.post(NOTICES, filled());
    String end = NOTICES + "/" + only().id() + "/end";
    office.hall.clock.turn(Duration.ofHours(1));
    assertThat(office.get(NOTICES).page().select("form[action=" + end + "]")).hasSize(1);
    assertThat(office.post(end, Map.of()).location()).isEqualTo(NOTICES + "?done=ended");
    assertThat(only().endedAt()).contains(office.hall.clock.instant());
    Caller.Got page = office.get(NOTICES + "?done=ended");
    assertThat(page.text()).contains("Nobody is told anything", "Ended 2026-03-02 10:00");
    assertThat(page.page().select("form[action$=/end]")).isEmpty();
    Caller.Got again = office.post(end, Map.of());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text()).contains("That notice does not go on");
    assertThat(office.post(NOTICES + "/none/end", Map.of()).status()).isEqualTo(409);
    assertThat(office.get("/ops/tenants/fjordvik").text()).contains("Its staff are told nothing");
  }

  @Test
  void a_municipalitys_page_leads_to_a_form_for_it() {
    String link =
        office.get("/ops/tenants/fjordvik").page().select("a[href^=/ops/notices?]").attr("href");
    var form = office.get(link).page();
    assertThat(form.select("#slugs").val()).isEqualTo("fjordvik");
    assertThat(form.select("input[name=whom][checked]").val()).isEqualTo("some");
    assertThat(office.get("/ops").page().select("main a[href=/ops/notices]")).hasSize(1);
  }

  @Test
  void only_operators_on_their_own_pages_tell_anything() {
    assertThat(office.asNobody(NOTICES).location()).isEqualTo("/ops");
    Caller.Got foreign = office.post("https://elsewhere.example", NOTICES, filled(), "whatever");
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(office.post(office.base, NOTICES, filled(), "whatever").status()).isEqualTo(403);
    office.post(NOTICES, filled());
    String end = NOTICES + "/" + only().id() + "/end";
    assertThat(office.post(office.base, end, Map.of(), "whatever").status()).isEqualTo(403);
    assertThat(only().endedAt()).isEmpty();
  }
}
