package no.planverk.adapters.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a file a client asks for (RFC 9110, 14): all of it or one range of bytes. Who asks
 * for several ranges gets the whole, as the RFC allows.
 */
public sealed interface Portion {
  /** All of it. */
  record Whole() implements Portion {}

  /** The bytes {@code from} to {@code to}, both included. */
  record Part(long from, long to) implements Portion {
    public long length() {
      return to - from + 1;
    }
  }

  /** Only what lies beyond the end. */
  record Beyond() implements Portion {}

  Header OFFERED = HeaderValues.createCached(HeaderNames.ACCEPT_RANGES, "bytes");
  Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * Reads {@code Range} and {@code If-Range}.
   *
   * @param etag of what there is, with its quotes; a part is only for who holds this very file
   */
  static Portion of(ServerRequest request, String etag, long length) {
    String range = request.headers().first(HeaderNames.RANGE).orElse("");
    boolean same =
        request.headers().first(HeaderNames.IF_RANGE).filter(it -> !it.equals(etag)).isEmpty();
    Matcher asked = RANGE.matcher(range);
    if (!same || !asked.matches() || range.equals("bytes=-")) {
      return new Whole();
    }
    return read(asked.group(1), asked.group(2), length);
  }

  private static Portion read(String first, String last, long length) {
    if (first.isEmpty()) {
      long ending = Math.min(length, Long.parseLong(last));
      return ending == 0 ? new Beyond() : new Part(length - ending, length - 1);
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(last));
    if (!last.isEmpty() && Long.parseLong(last) < from) {
      return new Whole();
    }
    return from >= length ? new Beyond() : new Part(from, to);
  }

  /** Says which part comes, and that parts can be had. */
  default void announce(ServerResponse response, long length) {
    response.header(OFFERED);
    switch (this) {
      case Whole() -> {}
      case Part part ->
          response
              .status(Status.PARTIAL_CONTENT_206)
              .header(
                  HeaderNames.CONTENT_RANGE,
                  "bytes %d-%d/%d".formatted(part.from(), part.to(), length));
      case Beyond() ->
          response
              .status(Status.REQUESTED_RANGE_NOT_SATISFIABLE_416)
              .header(HeaderNames.CONTENT_RANGE, "bytes */" + length);
    }
  }
}
