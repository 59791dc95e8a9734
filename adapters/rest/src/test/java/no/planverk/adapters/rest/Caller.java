package no.planverk.adapters.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Someone who calls one municipality's API, with the headers that they send each time. */
record Caller(HttpClient client, String root, Map<String, String> headers) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  Caller(HttpClient client, String root) {
    this(client, root, Map.of());
  }

  Caller bearing(String token) {
    return with("Authorization", "Bearer " + token);
  }

  Caller with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Caller(client, root, all);
  }

  /** The same caller at another municipality's door. */
  Caller at(String tenant) {
    return new Caller(client, root.replaceFirst("/[^/]+/api/", "/" + tenant + "/api/"), headers);
  }

  Received get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Received post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(json));
  }

  Received post(String path, byte[] bytes) {
    return send("POST", path, BodyPublishers.ofByteArray(bytes));
  }

  Received put(String path, String ifMatch, String json) {
    return with("If-Match", ifMatch).send("PUT", path, BodyPublishers.ofString(json));
  }

  Received delete(String path, String ifMatch) {
    return with("If-Match", ifMatch).send("DELETE", path, BodyPublishers.noBody());
  }

  Received send(String method, String path, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE).method(method, body);
    headers.forEach(request::header);
    try {
      return new Received(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes something and gives its id. */
  String made(String path, String json) {
    Received made = post(path, json);
    if (made.status() != 201) {
      throw new AssertionError(path + " answered " + made.status() + ": " + made.text());
    }
    String location = made.header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
