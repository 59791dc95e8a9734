package no.planverk.adapters.rest;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** Reads request bodies within their limits and binds them to wire records. */
final class RequestBody {
  /** How much beyond its limit is read and thrown away of a body, so that the answer arrives. */
  private static final long DRAINED = 10L * 1024 * 1024;

  static final Jsonb JSONB =
      JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

  private RequestBody() {}

  static byte[] bytes(ServerRequest request, long limit) {
    long announced =
        request.headers().first(HeaderNames.CONTENT_LENGTH).map(Long::parseLong).orElse(0L);
    if (announced < 0) {
      throw new IllegalArgumentException("a length is not negative");
    }
    if (announced > limit + DRAINED) {
      throw tooLarge(limit);
    }
    try (InputStream in = request.content().inputStream()) {
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      byte[] chunk = new byte[16 * 1024];
      long read = 0;
      for (int n = in.read(chunk); n >= 0 && read <= limit + DRAINED; n = in.read(chunk)) {
        read += n;
        if (read <= limit) {
          kept.write(chunk, 0, n);
        }
      }
      if (read > limit) {
        throw tooLarge(limit);
      }
      return kept.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T bind(byte[] bytes, Class<T> record) {
    String json = text(bytes);
    List<Fault> faults = BodyShape.faults(json, record);
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    T body = JSONB.fromJson(json, record);
    if (body == null) {
      throw BadInput.at("", FaultCode.WRONG_TYPE, "object");
    }
    return body;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw BadInput.at("", FaultCode.INVALID_UTF8);
    }
  }

  private static Stop tooLarge(long limit) {
    return new Stop(Problem.of(413, "too-large", Long.toString(limit / 1024)));
  }
}
