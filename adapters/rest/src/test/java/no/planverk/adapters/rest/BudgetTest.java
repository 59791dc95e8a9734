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

  private String measure(String title, String amount) {
    String made =
        caller.made(
            climate + "/elements",
            "{\"kind\": \"measure\", \"title\": \"%s\", \"costs\": [{\"year\": 2027,"
                    .formatted(title)
                + " \"amount\": \"%s\"}]}".formatted(amount));
    caller.put(plan + "/measures/" + made + "/standing", "*", "{\"standing\": \"proposed\"}");
    return made;
  }

  @Test
  void measures_are_ranked_and_frames_draw_the_line() {
    String bus = measure("Elbuss", "50");
    String path = measure("Gangvei", "100");
    String rank = plan + "/measures/" + path + "/rank";
    assertThat(caller.put(rank, "*", "{}").faults()).containsExactly("/position missing-member");
    assertThat(caller.put(rank, "*", "{\"position\": -1}").faults())
        .containsExactly("/position invalid-number");
    assertThat(caller.put(rank, "\"r9\"", "{\"position\": 0}").status()).isEqualTo(412);
    assertThat(caller.put(rank, "\"r1\"", "{\"position\": 0}").status()).isEqualTo(200);
    assertThat(dane.put(rank, "*", "{\"position\": 0}").status()).isEqualTo(404);

    String frames = plan + "/frames";
    assertThat(caller.get(frames).header("ETag")).isEqualTo("\"r0\"");
    assertThat(
            caller
                .put(
                    frames,
                    "\"r0\"",
                    "{\"frames\": [{\"year\": 2027, \"kind\": \"operating\","
                        + " \"amount\": \"120\"}]}")
                .header("ETag"))
        .isEqualTo("\"r1\"");
    var budget = caller.get(plan + "/budget").json();
    assertThat(budget.getJsonArray("fitting").getString(0)).isEqualTo(path);
    assertThat(budget.getString("beyond")).isEqualTo(bus);
    assertThat(caller.put(frames, "\"r0\"", "{\"frames\": []}").status()).isEqualTo(412);
    assertThat(caller.put(frames, "*", "{}").faults()).containsExactly("/frames missing-member");
    assertThat(
            caller
                .put(
                    frames,
                    "*",
                    "{\"frames\": [{\"kind\": \"x\", \"amount\": \"-1\", \"unit\": \"u\"}]}")
                .faults())
        .containsExactlyInAnyOrder(
            "/frames/0/year missing-member",
            "/frames/0/unit unknown-object",
            "/frames/0/kind not-in-table",
            "/frames/0/amount invalid-number");
    assertThat(dane.get(frames).status()).isEqualTo(404);
    assertThat(dane.put(frames, "*", "{\"frames\": []}").status()).isEqualTo(404);
  }

  @Test
  void costs_go_out_and_come_in_as_a_list() {
    String bus = measure("Elbuss", "50");
    Caller csv = caller.with("Content-Type", "text/csv");
    String imports = plan + "/money-imports";
    assertThat(caller.get(plan + "/money.csv").text()).contains(bus + ";Elbuss", ";2027;");
    String good = "id;year;amount\n" + bus + ";2027;70\n";
    Received tried = csv.post(imports + "?dryRun=true", good);
    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.json().getJsonArray("changed").getJsonObject(0).getString("measure"))
        .isEqualTo(bus);
    assertThat(caller.get(plan + "/money.csv").text()).doesNotContain(";70;");
    assertThat(csv.post(imports, good).status()).isEqualTo(201);
    assertThat(caller.get(plan + "/money.csv").text()).contains(";70;");
    assertThat(csv.post(imports, "id;year;amount\n" + bus + ";2027;mye\n").status()).isEqualTo(400);
    assertThat(caller.post(imports, good).status()).isEqualTo(415);
    assertThat(dane.with("Content-Type", "text/csv").post(imports, good).status()).isEqualTo(404);
    assertThat(dane.get(plan + "/money.csv").status()).isEqualTo(404);
  }

  @Test
  void the_next_year_is_made_given_up_made_again_and_the_year_closed() {
    String period = Plans.draft(caller, "no.financial-plan", "Økonomiplan 2027–2030");
    assertThat(caller.post(period + "/rollover", "{\"title\": \"Neste\"}").code())
        .isEqualTo("no-period");
    caller.put(
        period,
        "*",
        "{\"type\": \"no.financial-plan\", \"title\": \"Økonomiplan 2027–2030\","
            + " \"language\": \"nb\", \"period\": {\"from\": 2027, \"to\": 2030}}");
    String rollover = period + "/rollover";
    assertThat(caller.post(rollover, "{}").faults()).containsExactly("/title missing-member");
    Received next = caller.post(rollover, "{\"title\": \"Økonomiplan 2028–2031\"}");
    assertThat(next.status()).isEqualTo(201);
    Received life = caller.get(rollover);
    assertThat(life.string("next")).isEqualTo(next.string("id"));
    assertThat(caller.post(rollover, "{\"title\": \"Igjen\"}").code())
        .isEqualTo("rolled-over-already");
    assertThat(caller.delete(rollover, "\"r9\"").status()).isEqualTo(412);
    assertThat(dane.delete(rollover, "*").status()).isEqualTo(404);
    assertThat(caller.delete(rollover, life.header("ETag")).status()).isEqualTo(204);
    assertThat(caller.put(period + "/year-closing", "*", "{}").code()).isEqualTo("not-rolled-over");
    caller.post(rollover, "{\"title\": \"Økonomiplan 2028–2031\"}");
    assertThat(dane.put(period + "/year-closing", "*", "{}").status()).isEqualTo(404);
    assertThat(caller.put(period + "/year-closing", "*", "{}").string("closedAt")).isNotEmpty();
    assertThat(caller.delete(rollover, "*").code()).isEqualTo("year-closed");
    assertThat(dane.get(rollover).status()).isEqualTo(404);
  }

  @Test
  void others_find_nothing_and_other_plans_have_no_budget() {
    assertThat(dane.get(plan + "/budget").status()).isEqualTo(404);
    assertThat(dane.get(plan + "/measures").status()).isEqualTo(404);
    assertThat(dane.put(standing, "*", "{\"standing\": \"proposed\"}").status()).isEqualTo(404);
    assertThat(caller.get(climate + "/budget").status()).isEqualTo(404);
  }
}
