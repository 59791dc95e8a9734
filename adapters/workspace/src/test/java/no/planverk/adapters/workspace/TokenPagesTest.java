package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.IdentifyCaller;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadTokens;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new TokenPages(
                      new ReadTokens(it.desk),
                      new AddToken(it.desk),
                      new EndToken(it.desk),
                      new ReadOrganisation(it.desk, it.hall.almanac))));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);

  @AfterEach
  void close() {
    office.close();
  }

  private static Map<String, String> form(String name, String days) {
    return Map.of("token-name", name, "role", "planner", "scope", "read", "token-days", days);
  }

  private String made(String name) {
    Got got = administrator.post("/work/tokens", form(name, "30"));
    assertThat(got.status()).isEqualTo(200);
    return got.page().select("code.secret").text();
  }

  private String end(String name) {
    return administrator.get("/work/tokens").page().select("a[href$=/end]").stream()
        .filter(it -> it.attr("aria-label").contains(name))
        .map(it -> it.attr("href").replace("/fjordvik", ""))
        .findFirst()
        .orElseThrow();
  }

  private boolean letsIn(String secret) {
    return new IdentifyCaller(office.hall.tenants, office.hall.municipalities, office.hall.clock)
            .identify(office.fjordvik.id(), secret)
        instanceof IdentifyCaller.Caller.Known;
  }

  @Test
  void before_the_first_one_it_says_what_to_do() {
    Got got = administrator.get("/work/tokens");
    assertThat(got.text()).contains("Lag den første nedenfor");
    assertThat(got.page().select("h1")).hasSize(1);
    assertThat(got.page().select(".choice")).hasSize(3);
    assertThat(got.text()).contains("Programmet ser det rollen får se, og endrer ingenting.");
    assertThat(got.page().select("#token-days").attr("value")).isEqualTo("90");
  }

  @Test
  void the_secret_is_shown_on_the_page_that_answers_and_never_again() {
    String secret = made("Arkivet");

    assertThat(letsIn(secret)).isTrue();
    Got list = administrator.get("/work/tokens");
    assertThat(list.body()).doesNotContain(secret);
    assertThat(list.page().select("tbody tr").text())
        .startsWith("Arkivet Gjelder Planlegger Lese administrator")
        .contains("1. apr. 2026");
    assertThat(list.page().select("tbody tr td").get(5).text()).startsWith("2. mars 2026");
  }

  @Test
  void one_is_ended_after_a_page_that_names_it() {
    String secret = made("Arkivet");
    made("Kartet");
    String end = end("Arkivet");

    Got asked = administrator.get(end);
    assertThat(asked.page().select("h1").text()).isEqualTo("Avslutte nøkkelen «Arkivet»?");
    assertThat(letsIn(secret)).isTrue();
    String revision = asked.page().select("input[name=revision]").attr("value");
    Got done = administrator.post(end, Map.of("revision", revision));
    assertThat(done.status()).isEqualTo(303);
    assertThat(done.location()).isEqualTo("/fjordvik/work/tokens?done=token-ended");
    assertThat(letsIn(secret)).isFalse();
    Got list = administrator.get("/work/tokens?done=token-ended");
    assertThat(list.page().select("[role=status]").text()).isEqualTo("Nøkkelen er avsluttet.");
    assertThat(list.page().select("a[href$=/end]")).hasSize(1);
    assertThat(administrator.post(end, Map.of("revision", revision)).status()).isEqualTo(409);
    assertThat(administrator.get(end).text()).contains("Det er ingenting å avslutte");
  }

  @Test
  void one_that_has_run_out_says_so() {
    made("Arkivet");
    office.hall.clock.turn(Duration.ofDays(31));
    Caller later = office.as(TenantRole.ADMINISTRATOR);
    assertThat(later.get("/work/tokens").page().select("tbody tr").text())
        .contains("Arkivet Utløpt");
  }

  @ParameterizedTest
  @CsvSource({"'', 30, token-name", "Arkivet, 0, token-days", "Arkivet, x, token-days"})
  void a_faulty_form_comes_back_as_it_was(String name, String days, String field) {
    Got got = administrator.post("/work/tokens", form(name, days));

    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select(".ds-error-summary a").attr("href")).isEqualTo("#" + field);
    assertThat(got.page().select("#" + field).attr("aria-invalid")).isEqualTo("true");
    assertThat(got.page().select("#token-name").attr("value")).isEqualTo(name);
    assertThat(got.page().select("#token-days").attr("value")).isEqualTo(days);
    assertThat(got.page().select("#role option[selected]").attr("value")).isEqualTo("planner");
    assertThat(administrator.get("/work/tokens").text()).contains("Ingen programmer");
  }

  @Test
  void a_scope_that_is_none_is_no_form_of_ours() {
    Map<String, String> fields =
        Map.of("token-name", "x", "role", "planner", "scope", "all", "token-days", "1");
    assertThat(administrator.post("/work/tokens", fields).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @EnumSource(value = TenantRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void others_may_not_and_it_is_noted(TenantRole role) {
    Caller other = office.as(role);

    assertThat(other.get("/work/tokens").status()).isEqualTo(403);
    assertThat(other.post("/work/tokens", form("Mitt", "30")).status()).isEqualTo(403);
    assertThat(other.post("/work/tokens", Map.of()).status()).isEqualTo(403);
    assertThat(other.get("/work/tokens/1/end").status()).isEqualTo(404);
    assertThat(office.journal(office.fjordvik).stream().limit(2).map(JournalEntry::objectKind))
        .containsOnly("POST /work/tokens");
    assertThat(office.journal(office.fjordvik).getFirst().act()).isEqualTo("refuse");
    assertThat(office.journal(office.fjordvik).getFirst().actorId())
        .isEqualTo(other.person().map(it -> it.value()));
  }

  @Test
  void a_refusal_about_one_thing_names_it() {
    made("Arkivet");
    String end = end("Arkivet");
    assertThat(office.as(TenantRole.PLANNER).post(end, Map.of()).status()).isEqualTo(403);
    JournalEntry noted = office.journal(office.fjordvik).getFirst();
    assertThat(noted.objectKind()).isEqualTo("POST /work/tokens/{token}/end");
    assertThat(end).contains(noted.objectId());
  }

  @Test
  void support_sees_no_tokens() {
    assertThat(office.support(office.fjordvik).get("/work/tokens").status()).isEqualTo(403);
  }

  @Test
  void the_other_municipality_sees_and_ends_nothing() {
    String secret = made("Arkivet");
    String end = end("Arkivet");
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);

    assertThat(dane.get("/work/tokens").page().select("tbody")).isEmpty();
    assertThat(dane.get(end).status()).isEqualTo(404);
    assertThat(dane.post(end, Map.of("revision", "1")).status()).isEqualTo(404);
    assertThat(dane.at(office.fjordvik).get("/work/tokens").location())
        .startsWith("/fjordvik/sign-in?return=");
    assertThat(dane.at(office.fjordvik).post(end, Map.of()).status()).isEqualTo(401);
    assertThat(letsIn(secret)).isTrue();
  }

  @Test
  void a_form_of_another_site_does_nothing_and_is_no_refusal_of_a_right() {
    int before = office.journal(office.fjordvik).size();
    Got got = administrator.postFromElsewhere("/work/tokens", form("Arkivet", "30"));
    assertThat(got.status()).isEqualTo(403);
    assertThat(administrator.get("/work/tokens").text()).contains("Ingen programmer");
    assertThat(office.journal(office.fjordvik)).hasSize(before);
  }
}
