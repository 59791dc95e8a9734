package no.planverk.adapters.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.adapters.rest.wire.ProblemBody;
import org.jspecify.annotations.Nullable;

/** The OpenAPI 3.1 document, made from the same operations as the routes. */
final class OpenApi {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)\\}");

  private final List<Endpoint> operations;
  private final Schemas schemas = new Schemas();

  /** Made when it is first asked for: a start need not wait for it. */
  private @Nullable Described described;

  private record Described(String etag, Answer.Ready text) {}

  OpenApi(List<Endpoint> operations) {
    this.operations = List.copyOf(operations);
  }

  Endpoint endpoint() {
    return Endpoint.get(
            "/openapi.json",
            "readOpenApi",
            "This description of the API",
            String.class,
            call -> Answer.ok(described().etag(), described().text()))
        .forEveryone();
  }

  private synchronized Described described() {
    Described known = described;
    if (known == null) {
      String text = document().toString();
      known = new Described(Etag.ofList(text), new Answer.Ready(text));
      described = known;
    }
    return known;
  }

  JsonObject document() {
    Map<String, JsonObjectBuilder> paths = new LinkedHashMap<>();
    for (Endpoint operation : operations) {
      paths
          .computeIfAbsent(operation.path(), path -> JSON.createObjectBuilder())
          .add(operation.method().text().toLowerCase(Locale.ROOT), operation(operation));
    }
    paths
        .computeIfAbsent("/openapi.json", path -> JSON.createObjectBuilder())
        .add("get", described("readOpenApi", "This description of the API"));
    JsonObjectBuilder pathsObject = JSON.createObjectBuilder();
    paths.forEach((path, item) -> pathsObject.add(ApiRoutes.BASE + path, item));
    schemas.of(ProblemBody.class);
    return JSON.createObjectBuilder()
        .add("openapi", "3.1.0")
        .add("info", JSON.createObjectBuilder().add("title", "Planverk").add("version", "1"))
        .add("paths", pathsObject)
        .add(
            "components",
            JSON.createObjectBuilder()
                .add("schemas", schemas.all().add("PlanDocument", planDocument()))
                .add(
                    "securitySchemes",
                    JSON.createObjectBuilder()
                        .add(
                            "token",
                            JSON.createObjectBuilder().add("type", "http").add("scheme", "bearer"))
                        .add(
                            "session",
                            JSON.createObjectBuilder()
                                .add("type", "apiKey")
                                .add("in", "cookie")
                                .add("name", "planverk"))))
        .build();
  }

  private static JsonObject described(String id, String summary) {
    return JSON.createObjectBuilder()
        .add("operationId", id)
        .add("summary", summary)
        .add("parameters", JSON.createArrayBuilder().add(parameter("t", "path", true)))
        .add(
            "responses",
            JSON.createObjectBuilder()
                .add("200", JSON.createObjectBuilder().add("description", "done")))
        .build();
  }

  private JsonObject operation(Endpoint operation) {
    JsonObjectBuilder object =
        JSON.createObjectBuilder()
            .add("operationId", operation.operation())
            .add("summary", operation.summary())
            .add("parameters", parameters(operation));
    body(operation).ifPresent(it -> object.add("requestBody", it));
    object.add("responses", responses(operation));
    if (operation.access() == Endpoint.Access.STAFF) {
      object.add(
          "security",
          JSON.createArrayBuilder()
              .add(JSON.createObjectBuilder().add("token", JSON.createArrayBuilder()))
              .add(JSON.createObjectBuilder().add("session", JSON.createArrayBuilder())));
    }
    return object.build();
  }

  private static JsonArrayBuilder parameters(Endpoint operation) {
    JsonArrayBuilder parameters = JSON.createArrayBuilder();
    Matcher inPath = PARAMETER.matcher(ApiRoutes.BASE + operation.path());
    while (inPath.find()) {
      parameters.add(parameter(inPath.group(1), "path", true));
    }
    operation.query().forEach(it -> parameters.add(parameter(it, "query", false)));
    switch (operation.method().text()) {
      case "PUT", "DELETE" -> parameters.add(parameter("If-Match", "header", true));
      case "POST" -> parameters.add(parameter("Idempotency-Key", "header", false));
      default -> {}
    }
    return parameters;
  }

  private static JsonObject parameter(String name, String in, boolean required) {
    return JSON.createObjectBuilder()
        .add("name", name)
        .add("in", in)
        .add("required", required)
        .add("schema", JSON.createObjectBuilder().add("type", "string"))
        .build();
  }

  private Optional<JsonObject> body(Endpoint operation) {
    return switch (operation.takes()) {
      case Endpoint.Takes.Nothing() -> Optional.empty();
      case Endpoint.Takes.Body(Class<?> shape) ->
          Optional.of(content("application/json", schemas.of(shape)));
      case Endpoint.Takes.Document() ->
          Optional.of(content("application/json", Schemas.named("PlanDocument")));
      case Endpoint.Takes.Bytes(long limit) ->
          Optional.of(content("*/*", JSON.createObjectBuilder().build()));
    };
  }

  private JsonObject responses(Endpoint operation) {
    JsonObjectBuilder done = JSON.createObjectBuilder().add("description", "done");
    operation
        .gives()
        .ifPresent(
            it -> {
              JsonObject schema = schemas.of(it);
              JsonObject shown = operation.list() ? Schemas.page(schema) : schema;
              done.add("content", media("application/json", shown));
            });
    JsonObject problem =
        JSON.createObjectBuilder()
            .add("description", "what went wrong")
            .add("content", media("application/problem+json", Schemas.named("ProblemBody")))
            .build();
    return JSON.createObjectBuilder()
        .add(Integer.toString(operation.status()), done)
        .add("default", problem)
        .build();
  }

  private static JsonObject content(String mediaType, JsonObject schema) {
    return JSON.createObjectBuilder().add("content", media(mediaType, schema)).build();
  }

  private static JsonObject media(String mediaType, JsonObject schema) {
    return JSON.createObjectBuilder()
        .add(mediaType, JSON.createObjectBuilder().add("schema", schema))
        .build();
  }

  private static JsonObject planDocument() {
    try (InputStream file = OpenApi.class.getResourceAsStream("plan-document.schema.json")) {
      if (file == null) {
        throw new IllegalStateException("missing plan-document.schema.json");
      }
      try (JsonReader reader = JSON.createReader(file)) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
