package no.planverk.adapters.http;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files that all pages share, each at an address with its content's hash, so that a browser
 * asks once. Registered at {@code /static}.
 */
public final class StaticFiles implements HttpService {
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String A_MINUTE = "public, max-age=60";
  private static final Pattern HASHED = Pattern.compile("/([a-z]+)\\.([0-9a-f]{12})\\.([a-z]+)");
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "planverk.css", "text/css; charset=utf-8",
          "editor.css", "text/css; charset=utf-8",
          "editor.js", "text/javascript; charset=utf-8",
          "embed.js", "text/javascript; charset=utf-8",
          "favicon.svg", "image/svg+xml");

  private final Map<String, StaticFile> files =
      MEDIA_TYPES.keySet().stream()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), StaticFiles::load));

  /** The address of the style sheet that all pages have. */
  public String styleSheet() {
    return address("planverk.css");
  }

  /** The address of the style sheet that the page for writing a plan has besides. */
  public String editorStyleSheet() {
    return address("editor.css");
  }

  /** The address of the script of the page for writing a plan. */
  public String editorScript() {
    return address("editor.js");
  }

  /** The address of the script that shows parts of the public site in pages of others. */
  public String embedScript() {
    return address("embed.js");
  }

  /** The address of the small picture in a browser's tab. */
  public String icon() {
    return address("favicon.svg");
  }

  private String address(String name) {
    return Objects.requireNonNull(files.get(name)).address();
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/*", this::answer).head("/*", this::answer);
  }

  private void answer(ServerRequest request, ServerResponse response) {
    Matcher asked = HASHED.matcher(request.path().rawPath());
    if (!asked.matches()) {
      response.next();
      return;
    }
    StaticFile file = files.get(asked.group(1) + "." + asked.group(3));
    if (file == null) {
      response.next();
    } else {
      file.send(asked.group(2), request, response);
    }
  }

  private static StaticFile load(String name) {
    byte[] bytes = read(name);
    String mediaType = MEDIA_TYPES.getOrDefault(name, "application/octet-stream");
    StoredAnswer answer =
        StoredAnswer.text(mediaType, FOR_EVER, bytes, read(name + ".gz"), read(name + ".br"));
    return new StaticFile(name, Digest.of(bytes).substring(0, 12), answer.readableFromAnywhere());
  }

  private static byte[] read(String name) {
    try (InputStream file = StaticFiles.class.getResourceAsStream("/static/" + name)) {
      if (file == null) {
        throw new IllegalStateException("missing /static/" + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record StaticFile(String name, String hash, StoredAnswer answer) {
    String address() {
      int dot = name.lastIndexOf('.');
      return "/static/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    // A page of the release before may still ask for its own; it gets ours, not for long.
    void send(String askedHash, ServerRequest request, ServerResponse response) {
      (askedHash.equals(hash) ? answer : answer.cached(A_MINUTE)).send(request, response);
    }
  }
}
