package no.planverk.adapters.rest;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** What a request is answered with: status, address and tag where it has them, and the body. */
record Answer(int status, Optional<String> location, Optional<String> etag, Object body) {

  static Answer ok(Object body) {
    return new Answer(200, Optional.empty(), Optional.empty(), body);
  }

  static Answer ok(String etag, Object body) {
    return new Answer(200, Optional.empty(), Optional.of(etag), body);
  }

  static Answer created(String location, String etag, Object body) {
    return new Answer(201, Optional.of(location), Optional.of(etag), body);
  }

  static Answer gone() {
    return new Answer(204, Optional.empty(), Optional.empty(), new byte[0]);
  }

  /** A file that is written while it is sent, however long it is. */
  static Answer streamed(String mediaType, String name, Consumer<OutputStream> writing) {
    return ok(new Streamed(mediaType, name, writing));
  }

  /** What writes itself to whom it is sent. */
  record Streamed(String mediaType, String name, Consumer<OutputStream> writing) {}

  /** JSON text that is ready to be sent. */
  record Ready(String json) {}

  /** Bytes of a file with its media type. */
  record FileContent(String mediaType, byte[] bytes) {}
}
