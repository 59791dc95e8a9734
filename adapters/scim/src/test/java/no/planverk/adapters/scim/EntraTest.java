package no.planverk.adapters.scim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.adapters.scim.Directory.Answer;
import no.planverk.adapters.scim.Directory.Client;
import no.planverk.application.TownHall;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The requests that Entra ID's provisioning sends, in its order and with its habits. */
class EntraTest {
  private static final String NEW_USER =
      """
      {
        "schemas": [
          "urn:ietf:params:scim:schemas:core:2.0:User",
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
        "externalId": "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef",
        "userName": "kari.aas@fjordvik.example",
        "active": true,
        "addresses": [{"type": "work", "locality": "Fjordvik"}],
        "displayName": "Kari Ås",
        "emails": [{"primary": true, "type": "work", "value": "kari@fjordvik.example"}],
        "meta": {"resourceType": "User"},
        "name": {"formatted": "Kari Ås", "familyName": "Ås", "givenName": "Kari"},
        "preferredLanguage": "nb-NO",
        "roles": [],
        "title": "Rådgiver",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
          "employeeNumber": "17",
          "department": "Plan og miljø",
          "manager": "7fb7ad09-4a44-4e51-8f8e-dd2f4b8f1d2c"
        }
      }
      """;

  @AutoClose private final Directory directory = new Directory();

  private final Client entra = directory.administrator();
  private final UnitId unit = new UnitId(new UUID(0, 5));

  EntraTest() {
    inFjordvik(
        stores -> {
          stores
              .people()
              .add(UnitLife.begun(unit, TownHall.TODAY, "Plan og miljø", Optional.empty()));
          return unit;
        });
  }

  private <T> T inFjordvik(Function<TenantStores, T> work) {
    return directory.hall.tenants.inTransaction(directory.hall.fjordvik.id(), work);
  }

  private Person person(String id) {
    PersonId named = new PersonId(UUID.fromString(id));
    return inFjordvik(stores -> stores.people().person(named).orElseThrow());
  }

  @Test
  void the_connection_is_tried_by_asking_for_a_user_who_is_not_there() {
    Answer answer = entra.filtered("/Users?", "userName eq \"AAD_Test_" + UUID.randomUUID() + "\"");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/scim+json");
    assertThat(answer.total()).isZero();
    assertThat(answer.json().getJsonArray("Resources")).isEmpty();
    assertThat(answer.json().getJsonArray("schemas").getString(0))
        .isEqualTo("urn:ietf:params:scim:api:messages:2.0:ListResponse");
  }

  @Test
  void a_user_is_looked_for_made_changed_disabled_enabled_and_deleted() {
    assertThat(entra.filtered("/Users?", "userName eq \"kari.aas@fjordvik.example\"").total())
        .isZero();
    Answer made = entra.post("/Users", NEW_USER);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith("/fjordvik/scim/v2/Users/" + made.id());
    String path = "/Users/" + made.id();
    Person kari = person(made.id());
    assertThat(kari.name()).isEqualTo("Kari Ås");
    assertThat(kari.email()).contains("kari@fjordvik.example");
    assertThat(kari.unit()).contains(unit);
    assertThat(kari.externalId()).contains("0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef");

    assertThat(entra.get(path).status()).isEqualTo(200);
    Answer changed =
        entra.patch(
            path,
            """
            {"op": "Replace", "path": "emails[type eq \\"work\\"].value", "value": "ka@x.example"},
            {"op": "Replace", "path": "displayName", "value": "Kari Berg"},
            {"op": "Add", "path": "phoneNumbers[type eq \\"mobile\\"].value", "value": "99"},
            {"op": "Replace", "path": "name.formatted", "value": "Berg, Kari"},
            {"op": "Add",
             "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
             "value": "En annen"}
            """);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(person(made.id()).name()).isEqualTo("Kari Berg");
    assertThat(person(made.id()).email()).contains("ka@x.example");
    assertThat(person(made.id()).unit()).contains(unit);

    entra.patch(path, "{\"op\": \"Replace\", \"path\": \"active\", \"value\": \"False\"}");
    assertThat(person(made.id()).leftOn()).contains(TownHall.TODAY);
    assertThat(
            entra
                .filtered("/Users?", "userName eq \"KARI.AAS@fjordvik.example\"")
                .json()
                .getJsonArray("Resources")
                .getJsonObject(0)
                .getBoolean("active"))
        .isFalse();
    entra.patch(path, "{\"op\": \"Replace\", \"value\": {\"active\": true}}");
    assertThat(person(made.id()).leftOn()).isEmpty();

    assertThat(entra.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(entra.get(path).status()).isEqualTo(404);
    assertThat(entra.send("DELETE", path, "").status()).isEqualTo(404);
    assertThat(person(made.id()).hasLeft(TownHall.TODAY)).isTrue();
    assertThat(entra.post("/Users", NEW_USER).status()).isEqualTo(201);
  }

  @Test
  void changes_may_come_without_a_path_and_with_paths_as_names() {
    String id = entra.post("/Users", NEW_USER).id();
    Answer changed =
        entra.patch(
            "/Users/" + id,
            """
            {"op": "replace", "value": {
              "displayName": "Kari B",
              "emails[type eq \\"work\\"].value": "b@x.example",
              "name.familyName": "B",
              "active": "True",
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber": "18"}},
            {"op": "Remove", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"},
            {"op": "Add", "path": "emails[type eq \\"home\\"].value", "value": "home@x.example"}
            """);

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().getString("displayName")).isEqualTo("Kari B");
    assertThat(changed.json().getJsonArray("emails").getJsonObject(0).getString("value"))
        .isEqualTo("b@x.example");
  }

  @Test
  void a_person_who_is_here_already_is_found_by_address_and_linked() {
    PersonId ola = new PersonId(new UUID(0, 9));
    inFjordvik(
        stores -> {
          stores
              .people()
              .add(
                  new Person(
                      ola,
                      "Ola",
                      Optional.of("ola@fjordvik.example"),
                      Optional.empty(),
                      TenantRole.PLANNER,
                      1));
          return ola;
        });
    Answer found =
        entra.filtered("/Users?", "emails[type eq \"work\"].value eq \"Ola@fjordvik.example\"");
    assertThat(found.total()).isEqualTo(1);
    entra.patch(
        "/Users/" + ola,
        """
        {"op": "Add", "path": "externalId", "value": "e-9"},
        {"op": "Add", "path": "userName", "value": "ola@fjordvik.example"}
        """);

    assertThat(entra.filtered("/Users?", "externalId eq \"e-9\"").total()).isEqualTo(1);
    assertThat(person(ola.toString()).role()).isEqualTo(TenantRole.PLANNER);
  }

  @Test
  void a_group_is_looked_for_made_filled_emptied_renamed_and_deleted() {
    String kari = entra.post("/Users", NEW_USER).id();
    assertThat(
            entra
                .filtered("/Groups?excludedAttributes=members&", "displayName eq \"Planleggere\"")
                .total())
        .isZero();
    Answer made =
        entra.post(
            "/Groups",
            """
            {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group",
                "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
             "externalId": "8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159",
             "displayName": "Planleggere",
             "meta": {"resourceType": "Group"}}
            """);
    assertThat(made.status()).isEqualTo(201);
    String path = "/Groups/" + made.id();
    Answer filled =
        entra.patch(
            path,
            "{\"op\": \"Add\", \"path\": \"members\", \"value\": [{\"value\": \"" + kari + "\"}]}");
    assertThat(filled.status()).isEqualTo(204);
    assertThat(filled.text()).isEmpty();
    assertThat(groupsOf(kari)).extracting(DirectoryGroup::name).containsExactly("Planleggere");
    assertThat(entra.get("/Users/" + kari).json().getJsonArray("groups")).hasSize(1);
    assertThat(entra.get(path).json().getJsonArray("members").getJsonObject(0).getString("value"))
        .isEqualTo(kari);
    assertThat(entra.get(path + "?excludedAttributes=members").json()).doesNotContainKey("members");
    assertThat(
            entra
                .filtered(
                    "/Groups?attributes=id&",
                    "id eq \"%s\" and members eq \"%s\"".formatted(made.id(), kari))
                .total())
        .isEqualTo(1);
    entra.patch(
        path,
        "{\"op\": \"Remove\", \"path\": \"members\", \"value\": [{\"value\": \"" + kari + "\"}]}");
    assertThat(groupsOf(kari)).isEmpty();
    entra.patch(
        path, "{\"op\": \"add\", \"value\": {\"members\": [{\"value\": \"" + kari + "\"}]}}");
    assertThat(groupsOf(kari)).hasSize(1);
    entra.patch(path, "{\"op\": \"remove\", \"path\": \"members[value eq \\\"" + kari + "\\\"]\"}");
    assertThat(groupsOf(kari)).isEmpty();
    entra.patch(path, "{\"op\": \"Replace\", \"path\": \"displayName\", \"value\": \"Plan\"}");
    assertThat(entra.get(path).json().getString("displayName")).isEqualTo("Plan");
    entra.patch(
        path,
        "{\"op\": \"replace\", \"path\": \"members\", \"value\": [{\"value\": \"" + kari + "\"}]}");
    assertThat(entra.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(entra.get(path).status()).isEqualTo(404);
    assertThat(groupsOf(kari)).isEmpty();
  }

  private List<DirectoryGroup> groupsOf(String person) {
    PersonId id = new PersonId(UUID.fromString(person));
    return inFjordvik(stores -> stores.directoryGroups().of(id));
  }

  @Test
  void who_is_deleted_is_in_no_group_any_more() {
    String kari = entra.post("/Users", NEW_USER).id();
    JsonObject group =
        entra
            .post(
                "/Groups", "{\"displayName\": \"G\", \"members\": [{\"value\": \"" + kari + "\"}]}")
            .json();
    entra.send("DELETE", "/Users/" + kari, "");

    assertThat(entra.get("/Groups/" + group.getString("id")).json().getJsonArray("members"))
        .isEmpty();
  }
}
