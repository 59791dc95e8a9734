package no.planverk.infra;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Log lines as JSON objects, one a line, with the id of the request they belong to. */
public final class JsonLines extends Formatter {
  private static final JsonProvider JSON = JsonProvider.provider();

  @Override
  public String format(LogRecord line) {
    JsonObjectBuilder object =
        JSON.createObjectBuilder()
            .add("at", line.getInstant().toString())
            .add("level", line.getLevel().getName())
            .add("logger", String.valueOf(line.getLoggerName()))
            .add("message", formatMessage(line));
    if (RequestId.CURRENT.isBound()) {
      object.add("request", RequestId.CURRENT.get());
    }
    if (line.getThrown() != null) {
      StringWriter trace = new StringWriter();
      line.getThrown().printStackTrace(new PrintWriter(trace));
      object.add("trace", trace.toString());
    }
    return object.build() + "\n";
  }
}
