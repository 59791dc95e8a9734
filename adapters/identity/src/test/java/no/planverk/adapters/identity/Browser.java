package no.planverk.adapters.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser as far as signing in needs one: cookies with their paths, no redirects followed. */
final class Browser {
  private final Entrance entrance;
  private final HttpClient http = HttpClient.newHttpClient();
  final Map<String, String> cookies = new LinkedHashMap<>();
  final Map<String, String> paths = new LinkedHashMap<>();
  final Map<String, String> headers = new LinkedHashMap<>();

  Browser(Entrance entrance) {
    this.entrance = entrance;
  }

  /** Where the browser was sent to, and with which state and nonce. */
  record Sent(String location) {
    String parameter(String name) {
      return Arrays.stream(URI.create(location).getRawQuery().split("&"))
          .filter(it -> it.startsWith(name + "="))
          .map(it -> URLDecoder.decode(it.substring(name.length() + 1), StandardCharsets.UTF_8))
          .findFirst()
          .orElse("");
    }
  }

  Sent begin(String path) {
    return new Sent(location(get(path)));
  }

  /** Comes back to the callback that the provider was told, with a code for that token. */
  HttpResponse<String> comeBack(Sent sent, String idToken) {
    return comeBack(sent, sent.parameter("redirect_uri"), idToken);
  }

  HttpResponse<String> comeBack(Sent sent, String callback, String idToken) {
    String code = entrance.issuer.codeFor(idToken);
    entrance.vendors.codeFor(idToken);
    return get(
        callback.replace(entrance.base, "")
            + "?code="
            + code
            + "&state="
            + sent.parameter("state"));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(entrance.base + path)).GET(), path);
  }

  HttpResponse<String> post(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(entrance.base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)),
        path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String path) {
    String cookie =
        cookies.entrySet().stream()
            .filter(it -> path.startsWith(paths.getOrDefault(it.getKey(), "/")))
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining("; "));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::take);
      return response;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void take(String setCookie) {
    String[] parts = setCookie.split("; ");
    String[] pair = parts[0].split("=", 2);
    if (setCookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
      paths.put(pair[0], setCookie.replaceFirst(".*Path=([^;]*).*", "$1"));
    }
  }

  static String location(HttpResponse<?> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  String who(String tenant) {
    return get("/" + tenant + "/who").body();
  }
}
