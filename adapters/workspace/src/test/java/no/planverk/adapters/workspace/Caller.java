package no.planverk.adapters.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.http.FormToken;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.tenant.Tenant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser with a session; paths are within the municipality that it belongs to. */
record Caller(Office office, Tenant tenant, String secret, Optional<PersonId> person) {
  /** What came: the page, or where to go instead. */
  record Got(int status, String location, String body) {
    static Got to(HttpRequest.Builder request, HttpClient http) {
      try {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Got(
            response.statusCode(),
            response.headers().firstValue("Location").orElse(""),
            response.body());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    Document page() {
      return Jsoup.parse(body);
    }

    String text() {
      return page().body().text();
    }
  }

  /** The same browser at another municipality. */
  Caller at(Tenant other) {
    return new Caller(office, other, secret, person);
  }

  Got get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form as a page of ours does. */
  Got post(String path, Map<String, String> fields) {
    return postRaw(path, body(fields));
  }

  /** As {@code post}, with fields as they travel, of which some may be there more than once. */
  Got postRaw(String path, String fields) {
    return send(
        request(path)
            .header("Origin", office.base)
            .POST(
                BodyPublishers.ofString(
                    fields
                        + "&form-token="
                        + URLEncoder.encode(FormToken.of(secret), StandardCharsets.UTF_8))));
  }

  /** Sends a form that a file is chosen in. */
  Got upload(String path, Map<String, String> fields, String field, String fileName, byte[] bytes) {
    String boundary = "----planverk";
    StringBuilder head = new StringBuilder();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("form-token", FormToken.of(secret));
    all.forEach(
        (name, value) ->
            head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, name, value)));
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, field, fileName));
    return send(
        request(path)
            .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Origin", office.base)
            .POST(
                BodyPublishers.ofByteArrays(
                    List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        bytes,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
  }

  /** Sends a form as another site would have the browser do. */
  Got postFromElsewhere(String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("Origin", "https://elsewhere.example")
            .POST(BodyPublishers.ofString(body(fields))));
  }

  /** Fields as they travel. */
  static String body(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(office.base + "/" + tenant.slug() + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Cookie", "planverk=" + secret);
  }

  private Got send(HttpRequest.Builder request) {
    return Got.to(request, office.http);
  }
}
