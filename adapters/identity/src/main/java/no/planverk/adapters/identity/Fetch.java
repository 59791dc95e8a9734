package no.planverk.adapters.identity;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks identity providers: where the {@link IssuerGuard} allows, for some seconds, for answers of a
 * sensible size, and without following where they would lead.
 */
final class Fetch implements ResourceRetriever, HTTPRequestSender {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 512 * 1024;

  private final IssuerGuard guard;

  Fetch(IssuerGuard guard) {
    this.guard = guard;
  }

  /** The text of an address that answers 200. */
  String text(String address) throws IOException {
    Answer answer = send(HttpRequest.newBuilder(guard.checked(address)).GET());
    if (answer.status() != 200) {
      throw new IOException(address + " answered " + answer.status());
    }
    return answer.body();
  }

  @Override
  public Resource retrieveResource(URL url) throws IOException {
    return new Resource(text(url.toString()), "application/json");
  }

  @Override
  public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(guard.checked(request.getURI().toString()));
    request
        .getHeaderMap()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    String body = Optional.ofNullable(request.getBody()).orElse("");
    Answer answer = send(builder.method(request.getMethod().name(), BodyPublishers.ofString(body)));
    HTTPResponse response = new HTTPResponse(answer.status());
    answer.mediaType().ifPresent(it -> response.setHeader("Content-Type", it));
    response.setBody(answer.body());
    return response;
  }

  private record Answer(int status, Optional<String> mediaType, String body) {}

  private Answer send(HttpRequest.Builder builder) throws IOException {
    HttpRequest request = builder.timeout(PATIENCE).header("Accept", "application/json").build();
    try {
      HttpResponse<InputStream> response = Client.HTTP.send(request, BodyHandlers.ofInputStream());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type"),
          bounded(response.body(), request.uri()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while asking " + request.uri().getHost(), stopped);
    }
  }

  private static String bounded(InputStream body, URI from) throws IOException {
    try (body) {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException(from.getHost() + " answers more than makes sense");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Made when the first provider is asked: what it needs for TLS would hold up a start. */
  private static final class Client {
    static final HttpClient HTTP =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }
}
