package no.planverk.adapters.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends requests as they are written, also those that a well-behaved client would not send. */
final class RawHttp {
  private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

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

  /** The whole answer to somebody who asks for the host. */
  static String ask(int port, String host, String path) {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      var answer = new ByteArrayOutputStream();
      while (!answer.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
        answer.write(in.read());
      }
      Matcher length = LENGTH.matcher(answer.toString(StandardCharsets.UTF_8));
      answer.write(in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
