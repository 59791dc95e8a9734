package no.planverk.adapters.identity;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.Map;
import java.util.TreeMap;

/**
 * What someone signs in with, in two words, so that they know it again in the list of their
 * sessions. The browser's whole header would tell more than is needed.
 */
final class Device {
  private static final Map<String, String> BROWSERS =
      new TreeMap<>(
          Map.of(
              "1Edg/", "Edge", "2Firefox/", "Firefox", "3Chrome/", "Chrome", "4Safari/", "Safari"));
  private static final Map<String, String> SYSTEMS =
      new TreeMap<>(
          Map.of(
              "1iPhone", "iPhone",
              "2iPad", "iPad",
              "3Android", "Android",
              "4Windows", "Windows",
              "5Mac OS", "Mac",
              "6Linux", "Linux"));

  private Device() {}

  static String of(ServerRequest request) {
    String agent = request.headers().first(HeaderNames.USER_AGENT).orElse("");
    String words = (named(BROWSERS, agent) + " " + named(SYSTEMS, agent)).strip();
    return words.isEmpty() ? "?" : words;
  }

  private static String named(Map<String, String> names, String agent) {
    return names.entrySet().stream()
        .filter(it -> agent.contains(it.getKey().substring(1)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
