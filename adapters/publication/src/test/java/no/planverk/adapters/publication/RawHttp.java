package no.planverk.adapters.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends requests as they are written, also those that a well-behaved client would not send. */
final class RawHttp {
  private RawHttp() {}

  static int status(int port, String path) {
    String answer = exchange(port, "GET " + path + " HTTP/1.1\r\n");
    return Integer.parseInt(answer.substring(9, 12));
  }

  static String exchange(int port, String firstLine) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              (firstLine + "Host: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
