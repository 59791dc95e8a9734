package no.planverk.adapters.http.paper;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.adapters.http.Portion;
import no.planverk.adapters.http.SecurityHeaders;

/** A finished paper on disk, {@code bytes} long. */
public record KeptPaper(Path file, long bytes) {
  private static final int CHUNK = 64 * 1024;
  private static final Header PDF =
      HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/pdf");
  private static final Header CACHED =
      HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "public, max-age=60, must-revalidate");

  /** Sends it under that name, a piece at a time; 304 where the client holds it. */
  public void send(ServerRequest request, ServerResponse response, String name) {
    String tag = '"' + file.getFileName().toString() + '"';
    SecurityHeaders.addTo(response);
    response.header(HeaderNames.ETAG, tag).header(CACHED);
    if (request
        .headers()
        .first(HeaderNames.IF_NONE_MATCH)
        .filter(it -> it.contains(tag))
        .isPresent()) {
      response.status(Status.NOT_MODIFIED_304).send();
      return;
    }
    Portion portion = Portion.of(request, tag, bytes);
    portion.announce(response, bytes);
    response
        .header(PDF)
        .header(HeaderNames.CONTENT_DISPOSITION, "inline; filename=\"" + name + '"');
    switch (portion) {
      case Portion.Whole() -> send(request, response, 0, bytes);
      case Portion.Part part -> send(request, response, part.from(), part.length());
      case Portion.Beyond() -> response.send();
    }
  }

  private void send(ServerRequest request, ServerResponse response, long from, long length) {
    response.header(HeaderNames.CONTENT_LENGTH, String.valueOf(length));
    if (request.prologue().method() == Method.HEAD) {
      response.send();
    } else {
      copy(response, from, length);
    }
  }

  private void copy(ServerResponse response, long from, long length) {
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = response.outputStream()) {
      in.skipNBytes(from);
      long left = length;
      while (left > 0) {
        byte[] piece = in.readNBytes((int) Math.min(CHUNK, left));
        if (piece.length == 0) {
          throw new EOFException("the file is shorter than it was");
        }
        out.write(piece);
        left -= piece.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
