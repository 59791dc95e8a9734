package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The money of a financial plan, over HTTP. */
class BudgetTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();
  private final Caller dane = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);
  private final String climate = Plans.draft(caller, "no.thematic-plan", "Klimaplan");
  private final String plan = Plans.draft(caller, "no.financial-plan", "Økonomiplan");
  private final String sun =
      caller.made(
          climate + "/elements",
          "{\"kind\": \"measure\", \"title\": \"Solceller\", \"costs\": [{\"year\": 2027,"
              + " \"amount\": \"1500.50\", \"kind\": \"investment\"}]}");
  private final String standing = plan + "/measures/" + sun + "/standing";

  @Test
  void a_measure_is_taken_in_added_up_and_decided() {
    Received taken = caller.put(standing, "*", "{\"standing\": \"proposed\"}");
    assertThat(taken.status()).isEqualTo(200);
    assertThat(
            caller
                .get(plan + "/measures")
                .items()
                .getJsonObject(0)
                .getJsonObject("standing")
                .getString("element"))
        .isEqualTo(sun);
    var sum = caller.get(plan + "/budget").json().getJsonArray("sums").getJsonObject(0);
    assertThat(sum.getString("investment")).isEqualTo("1500.50");
    assertThat(sum.getString("currency")).isEqualTo("NOK");
    assertThat(sum.getJsonArray("measures").getString(0)).isEqualTo(sun);
    assertThat(caller.put(standing, "*", "{\"standing\": \"rejected\"}").faults())
        .containsExactly("/reason missing-member");
    assertThat(caller.put(standing, "*", "{\"standing\": \"maybe\"}").faults())
        .containsExactly("/standing not-in-table");
    assertThat(caller.put(standing, "\"r7\"", "{\"standing\": \"in-budget\"}").status())
        .isEqualTo(412);
    assertThat(
            caller
                .put(standing, "\"r1\"", "{\"standing\": \"rejected\", \"reason\": \"For dyrt\"}")
                .status())
        .isEqualTo(200);
    assertThat(caller.get(plan + "/budget").json().getJsonArray("sums")).isEmpty();
  }

  @Test
  void others_find_nothing_and_other_plans_have_no_budget() {
    assertThat(dane.get(plan + "/budget").status()).isEqualTo(404);
    assertThat(dane.get(plan + "/measures").status()).isEqualTo(404);
    assertThat(dane.put(standing, "*", "{\"standing\": \"proposed\"}").status()).isEqualTo(404);
    assertThat(caller.get(climate + "/budget").status()).isEqualTo(404);
  }
}
