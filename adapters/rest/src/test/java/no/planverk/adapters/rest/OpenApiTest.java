package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The description of the API is the API: each operation that it names is there, and no other. */
class OpenApiTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)\\}");

  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();
  private final JsonObject document = API.anyone("fjordvik").get("/openapi.json").json();

  private record Operation(String method, String path, JsonObject described) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, described) ->
                            operations.add(
                                new Operation(
                                    method.toUpperCase(Locale.ROOT),
                                    path,
                                    described.asJsonObject()))));
    return operations;
  }

  @Test
  void every_route_is_described_and_nothing_else() {
    List<String> routes =
        API.routes.endpoints().stream()
            .map(it -> it.method().text() + " " + ApiRoutes.BASE + it.path())
            .toList();

    assertThat(operations().stream().map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(routes);
  }

  @Test
  void every_described_operation_answers() {
    for (Operation operation : operations()) {
      String path =
          PARAMETER
              .matcher(operation.path().substring(ApiRoutes.BASE.length()))
              .replaceAll(UUID.randomUUID().toString());
      Received answer =
          caller.send(operation.method(), path, BodyPublishers.ofString("{\"unknown\": 1}"));
      assertThat(answer.status()).as(operation.toString()).isNotEqualTo(405).isLessThan(500);
    }
  }

  @Test
  void each_operation_has_a_name_of_its_own_and_all_its_path_parameters() {
    Set<String> names = new TreeSet<>();
    for (Operation operation : operations()) {
      assertThat(names.add(operation.described().getString("operationId")))
          .as(operation.toString())
          .isTrue();
      assertThat(inPath(operation)).as(operation.toString()).isEqualTo(templated(operation));
      assertThat(operation.described().getString("summary")).isNotBlank();
      assertThat(operation.described().getJsonObject("responses")).isNotEmpty();
    }
  }

  private static Set<String> inPath(Operation operation) {
    Set<String> names = new TreeSet<>();
    for (JsonObject it :
        operation.described().getJsonArray("parameters").getValuesAs(JsonObject.class)) {
      if (it.getString("in").equals("path")) {
        assertThat(it.getBoolean("required")).isTrue();
        names.add(it.getString("name"));
      }
    }
    return names;
  }

  private static Set<String> templated(Operation operation) {
    Set<String> names = new TreeSet<>();
    Matcher parameter = PARAMETER.matcher(operation.path());
    while (parameter.find()) {
      names.add(parameter.group(1));
    }
    return names;
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> references = new ArrayList<>();
    gather(document, references);

    assertThat(references).isNotEmpty();
    for (String reference : references) {
      assertThat(reference).startsWith("#/");
      var pointer = JsonProvider.provider().createPointer(reference.substring(1));
      assertThat(pointer.containsValue(document)).as(reference).isTrue();
    }
  }

  private static void gather(JsonValue value, List<String> references) {
    if (value instanceof JsonArray array) {
      array.forEach(it -> gather(it, references));
    }
    if (value instanceof JsonObject object) {
      if (object.get("$ref") instanceof JsonString reference) {
        references.add(reference.getString());
      }
      object.values().forEach(it -> gather(it, references));
    }
  }

  @Test
  void it_is_version_3_1_and_names_how_to_sign_in() {
    assertThat(document.getString("openapi")).startsWith("3.1");
    assertThat(document.getJsonObject("components").getJsonObject("securitySchemes"))
        .containsKey("token");
  }
}
