package no.planverk.adapters.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the API answered. */
record Received(HttpResponse<byte[]> response) {
  static JsonObject parse(String json) {
    return JsonProvider.provider().createReader(new StringReader(json)).readObject();
  }

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  String etag() {
    return header("ETag");
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  JsonObject json() {
    return parse(text());
  }

  String string(String member) {
    return json().getString(member, "");
  }

  JsonArray items() {
    return json().getJsonArray("items");
  }

  /** The stable word for what went wrong. */
  String code() {
    return string("code");
  }

  /** Each fault as {@code /pointer code}. */
  List<String> faults() {
    return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(it -> it.getString("pointer") + " " + it.getString("code"))
        .toList();
  }
}
