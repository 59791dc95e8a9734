package no.planverk.infra;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * For {@code ./planverk bench pages}: a Helidon handler that does nothing but send a page, so that
 * what Planverk does besides can be seen. Arguments: port, page, the page gzipped, and the headers
 * that it is sent with as curl writes them. Serves until its standard input ends.
 */
final class BareHelidon {
  private static final Header GZIP =
      HeaderValues.createCached(HeaderNames.CONTENT_ENCODING, "gzip");
  private static final List<String> OF_THE_CONNECTION =
      List.of("date", "connection", "content-length", "content-encoding");

  private final byte[] plain;
  private final byte[] gzipped;
  private final List<Header> headers;
  private final String tag;

  private BareHelidon(byte[] plain, byte[] gzipped, List<Header> headers) {
    this.plain = plain;
    this.gzipped = gzipped;
    this.headers = headers;
    this.tag =
        headers.stream()
            .filter(it -> it.headerName().equals(HeaderNames.ETAG))
            .map(Header::get)
            .findFirst()
            .orElseThrow();
  }

  public static void main(String[] args) throws IOException {
    List<Header> headers =
        Files.readAllLines(Path.of(args[3])).stream()
            .filter(it -> it.contains(":"))
            .map(it -> it.split(":\\s*", 2))
            .filter(it -> !OF_THE_CONNECTION.contains(it[0].toLowerCase(Locale.ROOT)))
            .map(it -> HeaderValues.createCached(HeaderNames.create(it[0]), it[1].strip()))
            .toList();
    BareHelidon page =
        new BareHelidon(
            Files.readAllBytes(Path.of(args[1])), Files.readAllBytes(Path.of(args[2])), headers);
    WebServer server =
        WebServer.builder()
            .host("127.0.0.1")
            .port(Integer.parseInt(args[0]))
            .connectionOptions(options -> options.tcpNoDelay(true))
            .routing(HttpRouting.builder().get("/page.html", page::send))
            .build()
            .start();
    while (System.in.read() >= 0) {
      // until the one who asked has done
    }
    server.stop();
  }

  private void send(ServerRequest request, ServerResponse response) {
    headers.forEach(response::header);
    if (request.headers().contains(HeaderNames.IF_NONE_MATCH)
        && request.headers().get(HeaderNames.IF_NONE_MATCH).get().equals(tag)) {
      response.status(Status.NOT_MODIFIED_304).send();
    } else if (request.headers().contains(HeaderNames.ACCEPT_ENCODING)
        && request.headers().get(HeaderNames.ACCEPT_ENCODING).get().contains("gzip")) {
      response.header(GZIP).send(gzipped);
    } else {
      response.send(plain);
    }
  }
}
