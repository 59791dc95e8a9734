package no.planverk.adapters.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends requests as they are written, also those that a well-behaved client would not send. */
final class RawHttp {
  private RawHttp() {}

  /** The status of the answer; the connection is left before the rest arrives. */
  static int status(int port, String path) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return Integer.parseInt(new String(start, StandardCharsets.ISO_8859_1).substring(9));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
