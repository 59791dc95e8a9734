package no.planverk.infra;

import io.helidon.common.uri.UriQuery;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.ServerResponseTrailers;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** What is answered to HEAD: status and headers as to GET, and no body, whatever is sent. */
record HeadOnly(ServerResponse response) implements ServerResponse {
  /** The response itself, unless only its head is asked for. */
  static ServerResponse where(ServerRequest request, ServerResponse response) {
    return request.prologue().method() == Method.HEAD ? new HeadOnly(response) : response;
  }

  @Override
  public void send() {
    response.send();
  }

  @Override
  public void send(byte[] body) {
    response.headers().set(HeaderNames.CONTENT_LENGTH, Integer.toString(body.length));
    response.send();
  }

  @Override
  public void send(Object body) {
    switch (body) {
      case byte[] bytes -> send(bytes);
      case String text -> send(text.getBytes(StandardCharsets.UTF_8));
      default -> sendUnsaid();
    }
  }

  /** Nobody knows its length before it is written, which it is not; unless that was said. */
  private void sendUnsaid() {
    response.headers().setIfAbsent(new UnsaidLength());
    response.send();
  }

  /** Ends with the first byte, so that nobody goes on writing to someone who does not read. */
  @Override
  public OutputStream outputStream() {
    sendUnsaid();
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("only the head was asked for");
      }
    };
  }

  @Override
  public void streamFilter(UnaryOperator<OutputStream> filter) {}

  @Override
  public ServerResponse status(Status status) {
    response.status(status);
    return this;
  }

  @Override
  public Status status() {
    return response.status();
  }

  @Override
  public ServerResponse header(Header header) {
    response.header(header);
    return this;
  }

  @Override
  public ServerResponseHeaders headers() {
    return response.headers();
  }

  @Override
  public ServerResponseTrailers trailers() {
    return response.trailers();
  }

  @Override
  public boolean isSent() {
    return response.isSent();
  }

  @Override
  public long bytesWritten() {
    return response.bytesWritten();
  }

  @Override
  public ServerResponse whenSent(Runnable then) {
    response.whenSent(then);
    return this;
  }

  @Override
  public ServerResponse reroute(String path) {
    response.reroute(path);
    return this;
  }

  @Override
  public ServerResponse reroute(String path, UriQuery query) {
    response.reroute(path, query);
    return this;
  }

  @Override
  public ServerResponse next() {
    response.next();
    return this;
  }

  @Override
  public void streamResult(String result) {
    response.streamResult(result);
  }
}
