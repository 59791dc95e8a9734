package no.planverk.infra;

import io.helidon.common.GenericType;
import io.helidon.common.buffers.BufferData;
import io.helidon.common.mapper.Value;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderValues;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The length of what is not known before it is written. Helidon 4.3.3 says 0 where nothing is sent
 * and no length is set, also to HEAD; this one is set and never said (RFC 9110, section 8.6).
 */
record UnsaidLength(Header length) implements Header {
  UnsaidLength() {
    this(HeaderValues.CONTENT_LENGTH_ZERO);
  }

  @Override
  public void writeHttp1Header(BufferData head) {}

  @Override
  public String name() {
    return length.name();
  }

  @Override
  public HeaderName headerName() {
    return length.headerName();
  }

  @Override
  public List<String> allValues() {
    return length.allValues();
  }

  @Override
  public int valueCount() {
    return length.valueCount();
  }

  @Override
  public boolean sensitive() {
    return length.sensitive();
  }

  @Override
  public boolean changing() {
    return length.changing();
  }

  @Override
  public String get() {
    return length.get();
  }

  @Override
  public Optional<String> asOptional() {
    return length.asOptional();
  }

  @Override
  public <N> Value<N> as(Class<N> type) {
    return length.as(type);
  }

  @Override
  public <N> Value<N> as(GenericType<N> type) {
    return length.as(type);
  }

  @Override
  public <N> Value<N> as(Function<? super String, ? extends N> mapper) {
    return length.as(mapper);
  }

  @Override
  public Value<Boolean> asBoolean() {
    return length.asBoolean();
  }

  @Override
  public Value<String> asString() {
    return length.asString();
  }

  @Override
  public Value<Integer> asInt() {
    return length.asInt();
  }

  @Override
  public Value<Long> asLong() {
    return length.asLong();
  }

  @Override
  public Value<Double> asDouble() {
    return length.asDouble();
  }
}
