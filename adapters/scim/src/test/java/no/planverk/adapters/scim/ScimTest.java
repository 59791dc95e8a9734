package no.planverk.adapters.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.planverk.adapters.scim.Directory.Answer;
import no.planverk.adapters.scim.Directory.Client;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard itself: errors, filters, pages, tags, and who may come in. */
class ScimTest {
  @AutoClose private final Directory directory = new Directory();

  private final Client client = directory.administrator();

  private static String user(String userName) {
    return "{\"userName\": \"%s\", \"displayName\": \"%s\"}".formatted(userName, userName);
  }

  private String made(String userName) {
    return client.post("/Users", user(userName)).id();
  }

  private static void isError(Answer answer, int status, String scimType) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/scim+json");
    assertThat(answer.json().getString("status")).isEqualTo(Integer.toString(status));
    assertThat(answer.json().getString("scimType", "")).isEqualTo(scimType);
    assertThat(answer.json().getJsonArray("schemas").getString(0))
        .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
  }

  @Test
  void only_a_token_that_may_keep_people_comes_in() {
    isError(new Client(directory, "fjordvik", Map.of()).get("/Users"), 401, "");
    isError(client.with("Authorization", "Bearer nonsense").get("/Users"), 401, "");
    isError(client.at("nowhere").get("/Users"), 404, "");
    for (TokenScope scope : List.of(TokenScope.READ, TokenScope.READ_AND_WRITE)) {
      Client other = directory.in(directory.hall.fjordvik, TenantRole.ADMINISTRATOR, scope);
      isError(other.get("/Users"), 403, "");
      isError(other.post("/Users", user("x")), 403, "");
      isError(other.post("/Groups", "{\"displayName\": \"G\"}"), 403, "");
      isError(other.send("DELETE", "/Users/" + UUID.randomUUID(), ""), 403, "");
    }
  }

  @Test
  void the_other_municipality_sees_and_changes_nothing() {
    String id = made("kari");
    String group = client.post("/Groups", "{\"displayName\": \"G\"}").id();
    Client other = directory.in(directory.hall.lindso, TenantRole.ADMINISTRATOR);

    isError(client.at("lindso").get("/Users"), 404, "");
    assertThat(other.get("/Users").text()).doesNotContain(id);
    assertThat(other.get("/Groups").total()).isZero();
    for (String path : List.of("/Users/" + id, "/Groups/" + group)) {
      isError(other.get(path), 404, "");
      isError(other.send("DELETE", path, ""), 404, "");
      isError(
          other.patch(path, "{\"op\": \"add\", \"path\": \"displayName\", \"value\": \"x\"}"),
          404,
          "");
    }
    isError(
        other.post(
            "/Groups", "{\"displayName\": \"G\", \"members\": [{\"value\": \"" + id + "\"}]}"),
        400,
        "invalidValue");
    assertThat(other.post("/Users", user("kari")).status()).isEqualTo(201);
  }

  @Test
  void what_is_unique_is_taken_once() {
    made("kari");
    isError(client.post("/Users", user("KARI")), 409, "uniqueness");
    String ola = made("ola");
    isError(client.send("PUT", "/Users/" + ola, user("kari")), 409, "uniqueness");
    assertThat(client.send("PUT", "/Users/" + ola, user("ola")).status()).isEqualTo(200);
  }

  @Test
  void what_is_wrong_is_said_in_the_words_of_the_standard() {
    String path = "/Users/" + made("kari");
    isError(client.post("/Users", "[]"), 400, "invalidSyntax");
    isError(client.post("/Users", "{"), 400, "invalidSyntax");
    isError(client.post("/Users", "{\"displayName\": \"x\"}"), 400, "invalidValue");
    isError(client.post("/Groups", "{}"), 400, "invalidValue");
    isError(
        client.post("/Users", "{\"userName\": \"a\", \"emails\": [{\"value\": \"nix\"}]}"),
        400,
        "invalidValue");
    isError(client.send("PATCH", path, "{}"), 400, "invalidSyntax");
    isError(client.patch(path, "{\"op\": \"move\"}"), 400, "invalidSyntax");
    isError(client.patch(path, "{\"op\": \"remove\"}"), 400, "noTarget");
    isError(client.patch(path, "{\"op\": \"add\", \"value\": 1}"), 400, "invalidValue");
    isError(
        client.patch(path, "{\"op\": \"add\", \"path\": \"active\", \"value\": \"maybe\"}"),
        400,
        "invalidValue");
    isError(
        client.patch(path, "{\"op\": \"remove\", \"path\": \"userName\"}"), 400, "invalidValue");
    isError(client.get("/Users/17"), 404, "");
    isError(client.get("/Nothing"), 404, "");
    isError(client.get("/Users?count=many"), 400, "invalidValue");
    isError(
        client.post("/Groups", "{\"displayName\": \"G\", \"members\": [{\"value\": \"x\"}]}"),
        400,
        "invalidValue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "userName sw \"a\"",
        "userName eq",
        "userName eq \"a\" or id eq \"b\"",
        "userName eq \"a\" and",
        "userName eq \"a\" and ",
        "shoeSize eq \"38\"",
        "(userName eq \"a\")",
        "userName eq \"a"
      })
  void a_filter_that_is_not_understood_is_refused(String filter) {
    made("kari");
    isError(client.filtered("/Users?", filter), 400, "invalidFilter");
  }

  @Test
  void people_are_found_by_equalities() {
    client.post(
        "/Users",
        "{\"userName\": \"a\\\"b\", \"externalId\": \"E1\", \"displayName\": \"Kari Ås\","
            + " \"emails\": [{\"value\": \"k@x\", \"type\": \"work\"}]}");
    for (String filter :
        List.of(
            "userName eq \"A\\\"B\"",
            "USERNAME EQ \"a\\\"b\"",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"a\\\"b\"",
            "externalId eq \"E1\"",
            "emails.value eq \"K@X\"",
            "emails[type eq \"work\"].value eq \"k@x\"",
            "displayName eq \"kari ås\" and externalId eq \"E1\"",
            "externalId eq \"E1\" and active eq true")) {
      assertThat(client.filtered("/Users?", filter).total()).as(filter).isEqualTo(1);
    }
    assertThat(client.filtered("/Users?", "externalId eq \"e1\"").total()).isZero();
  }

  @Test
  void pages_follow_each_other_and_hold_everyone_once() {
    for (int i = 0; i < 7; i++) {
      made("user" + i);
    }
    Set<String> seen = new HashSet<>();
    int total = client.get("/Users").total();
    for (int start = 1; start <= total; start += 3) {
      var page = client.get("/Users?startIndex=" + start + "&count=3").json();
      assertThat(page.getInt("startIndex")).isEqualTo(start);
      assertThat(page.getInt("totalResults")).isEqualTo(total);
      page.getJsonArray("Resources").forEach(it -> seen.add(it.asJsonObject().getString("id")));
    }
    assertThat(seen).hasSize(total);
    assertThat(client.get("/Users?count=0").json().getJsonArray("Resources")).isEmpty();
    assertThat(client.get("/Users?startIndex=999").json().getInt("itemsPerPage")).isZero();
    assertThat(client.get("/Users?startIndex=-3&count=1").json().getInt("startIndex")).isEqualTo(1);
  }

  @Test
  void a_tag_guards_what_was_read() {
    Answer made = client.post("/Users", user("kari"));
    String path = "/Users/" + made.id();
    assertThat(made.header("ETag")).isEqualTo("W/\"r1\"");
    assertThat(made.json().getJsonObject("meta").getString("version")).isEqualTo("W/\"r1\"");
    Client first = client.with("If-Match", made.header("ETag"));
    String rename = "{\"op\": \"replace\", \"path\": \"displayName\", \"value\": \"K\"}";

    assertThat(first.patch(path, rename).header("ETag")).isEqualTo("W/\"r2\"");
    isError(first.patch(path, rename), 412, "");
    isError(first.send("PUT", path, user("kari")), 412, "");
    isError(first.send("DELETE", path, ""), 412, "");
  }

  @Test
  void attributes_are_shown_as_asked() {
    String path = "/Users/" + made("kari");

    assertThat(client.get(path + "?attributes=userName,name.formatted").json().keySet())
        .containsExactlyInAnyOrder("schemas", "id", "userName", "name");
    assertThat(client.get(path + "?excludedAttributes=name,meta").json().keySet())
        .contains("displayName")
        .doesNotContain("name", "meta");
  }

  @Test
  void what_the_service_can_do_is_described() {
    var config = client.get("/ServiceProviderConfig").json();
    assertThat(config.getJsonObject("patch").getBoolean("supported")).isTrue();
    assertThat(config.getJsonObject("bulk").getBoolean("supported")).isFalse();
    assertThat(client.get("/ResourceTypes").total()).isEqualTo(2);
    assertThat(client.get("/ResourceTypes/User").json().getString("endpoint")).isEqualTo("/Users");
    assertThat(client.get("/Schemas").total()).isEqualTo(3);
    assertThat(
            client
                .get("/Schemas/urn:ietf:params:scim:schemas:core:2.0:Group")
                .json()
                .getString("name"))
        .isEqualTo("Group");
    isError(client.get("/Schemas/other"), 404, "");
  }

  @Test
  void a_whole_user_takes_the_place_of_what_was_said() {
    Answer made =
        client.post(
            "/Users",
            "{\"userName\": \"kari\", \"emails\": [{\"value\": \"h@x\", \"type\": \"home\"},"
                + " {\"value\": \"w@x\", \"type\": \"work\"}], \"name\": {\"givenName\": \"Kari\","
                + " \"familyName\": \"Ås\"}}");
    assertThat(made.json().getString("displayName")).isEqualTo("Kari Ås");
    assertThat(made.json().getJsonArray("emails").toString()).contains("w@x").doesNotContain("h@x");

    Answer put =
        client.send("PUT", "/Users/" + made.id(), "{\"userName\": \"kari\", \"active\": false}");
    assertThat(put.json()).doesNotContainKey("emails");
    assertThat(put.json().getBoolean("active")).isFalse();
  }
}
