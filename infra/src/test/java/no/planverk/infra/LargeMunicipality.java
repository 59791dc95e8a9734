package no.planverk.infra;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills a municipality by its API, as one of the size that the service is made for: units, people,
 * and plans of a hundred elements each that fetch goals from the long view. The same seed makes the
 * same municipality.
 */
final class LargeMunicipality {
  static final int ELEMENTS_A_PLAN = 100;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final List<String> VERBS =
      List.of("Trygge", "Levende", "Renere", "Grønnere", "Sterkere", "Åpne", "Varme", "Stille");
  private static final List<String> THINGS =
      List.of(
          "skoler", "bygder", "fjorder", "gater", "barnehager", "møteplasser", "hjem", "parker");
  private static final List<String> PLACES =
      List.of("i hele kommunen", "på Nes", "i sentrum", "langs elva", "for alle", "hvert år");
  private static final List<String> BELOW =
      List.of("no.thematic-plan", "no.action-programme", "no.unit-plan", "no.strategy");

  private final RunningDemo demo;
  private final String slug;
  private final String token;
  private final Random chance = new Random(2026);
  private final List<String> goals = new ArrayList<>();
  private String above = "";
  private int plans;

  LargeMunicipality(RunningDemo demo, String slug, String token) {
    this.demo = demo;
    this.slug = slug;
    this.token = token;
  }

  private HttpResponse<String> ask(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(demo.url("/" + slug + "/api/v1" + path)))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + ": " + answer.body());
    }
    return answer;
  }

  /** A tree of units, a hundred of them, and the people in them. */
  void people(int count) throws IOException, InterruptedException {
    StringBuilder units = new StringBuilder("enhetskode;navn;overordnet\n");
    for (int i = 0; i < 10; i++) {
      units.append("S%d;Sektor %d;\n".formatted(i, i));
    }
    for (int i = 0; i < 90; i++) {
      units.append("E%d;Enhet %d;S%d\n".formatted(i, i, i % 10));
    }
    ask("POST", "/unit-imports", "text/csv", units.toString());
    StringBuilder people = new StringBuilder("ansattnummer;navn;rolle;enhet\n");
    for (int i = 0; i < count; i++) {
      people.append("%d;Person %d;employee;E%d\n".formatted(i, i, i % 90));
    }
    ask("POST", "/person-imports", "text/csv", people.toString());
  }

  /** Goes on until there are so many plans: first the long view, then those that fetch from it. */
  void growTo(int count) throws IOException, InterruptedException {
    if (plans == 0) {
      above = imported("no.community-part", "Samfunnsdel for storkommunen");
      goals.addAll(goalsOf(above));
      plans++;
    }
    for (; plans < count; plans++) {
      String plan = imported(BELOW.get(plans % BELOW.size()), "Plan nummer " + plans);
      StringBuilder wanted = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        String goal = goals.get((plans * 3 + i) % goals.size());
        wanted.append(wanted.isEmpty() ? "" : ",").append('"').append(goal).append('"');
      }
      ask(
          "POST",
          "/plans/" + plan + "/fetches",
          "application/json",
          "{\"from\":\"" + above + "\",\"elements\":[" + wanted + "]}");
    }
  }

  /** The first goal of the long view, which other plans have fetched. */
  String goal() {
    return goals.getFirst();
  }

  private List<String> goalsOf(String plan) throws IOException, InterruptedException {
    String body = ask("GET", "/plans/" + plan + "/elements", "text/plain", "").body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .filter(it -> it.getString("kind").equals("goal"))
          .map(it -> it.getString("id"))
          .toList();
    }
  }

  private String imported(String type, String title) throws IOException, InterruptedException {
    StringBuilder elements = new StringBuilder();
    for (int goal = 0; goal < ELEMENTS_A_PLAN / 10; goal++) {
      elements.append(goal == 0 ? "" : ",").append(goal(goal));
    }
    String document =
        ("{\"format\":\"planverk.plan/1\",\"plan\":{\"type\":\"%s\",\"title\":\"%s\","
                + "\"language\":\"nb\",\"period\":{\"from\":2026,\"to\":2030},"
                + "\"ownerUnit\":\"Enhet %d\"},\"sections\":[],\"elements\":[%s]}")
            .formatted(type, title, chance.nextInt(90), elements);
    return Pgbench.first(
        ask("POST", "/plan-imports", "application/json", document).body(),
        "\"planId\":\"([^\"]+)\"");
  }

  /** A goal with eight measures, of which some have money, owner and deadline, and an indicator. */
  private String goal(int number) {
    StringBuilder under = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      boolean whole = chance.nextInt(3) > 0;
      under
          .append(
              "{\"key\":\"m%d-%d\",\"kind\":\"measure\",\"title\":\"%s\""
                  .formatted(number, i, title()))
          .append(whole ? ",\"owner\":\"Enhet " + chance.nextInt(90) + "\"" : "")
          .append(whole ? ",\"deadline\":\"2028-06-30\"" : "")
          .append(
              whole
                  ? ",\"costs\":[{\"year\":2027,\"amount\":\"%d000\"}]"
                      .formatted(chance.nextInt(1, 900))
                  : "")
          .append("},");
    }
    under.append(
        "{\"key\":\"i%d\",\"kind\":\"indicator\",\"title\":\"%s i tall\",\"unit\":\"%%\"}"
            .formatted(number, title()));
    return "{\"key\":\"g%d\",\"kind\":\"goal\",\"title\":\"%s\",\"sdg\":[{\"id\":\"%d\"}],\"children\":[%s]}"
        .formatted(number, title(), chance.nextInt(1, 18), under);
  }

  private String title() {
    return VERBS.get(chance.nextInt(VERBS.size()))
        + " "
        + THINGS.get(chance.nextInt(THINGS.size()))
        + " "
        + PLACES.get(chance.nextInt(PLACES.size()))
        + " "
        + chance.nextInt(1000);
  }
}
