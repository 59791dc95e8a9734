package no.planverk.adapters.rest;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/**
 * Compares JSON with the record it is to become: unknown and repeated members, wrong types and
 * control characters, all at once. JSON-B would stop at the first and not say where.
 */
final class BodyShape {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int DEEPEST = 20;

  private final JsonParser parser;
  private final List<Fault> faults = new ArrayList<>();

  private BodyShape(JsonParser parser) {
    this.parser = parser;
  }

  static List<Fault> faults(String json, Class<?> record) {
    try (JsonParser parser = JSON.createParser(new StringReader(json))) {
      BodyShape shape = new BodyShape(parser);
      if (!parser.hasNext()) {
        return List.of(Fault.at("", FaultCode.NOT_JSON, "1", "1"));
      }
      shape.value(parser.next(), record, "", 0);
      if (parser.hasNext()) {
        parser.next();
      }
      return shape.faults;
    } catch (JsonParsingException e) {
      return List.of(
          Fault.at(
              "",
              FaultCode.NOT_JSON,
              Long.toString(e.getLocation().getLineNumber()),
              Long.toString(e.getLocation().getColumnNumber())));
    } catch (JsonException | IllegalStateException | NoSuchElementException e) {
      return List.of(Fault.at("", FaultCode.NOT_JSON, "1", "1"));
    }
  }

  private void value(Event event, Type type, String pointer, int level) {
    if (level > DEEPEST) {
      throw new BadInput(List.of(Fault.at("", FaultCode.TOO_DEEP, Integer.toString(DEEPEST))));
    }
    switch (event) {
      case START_OBJECT -> object(type, pointer, level);
      case START_ARRAY -> array(type, pointer, level);
      case VALUE_STRING -> {
        expect(type == String.class, pointer, type);
        printable(parser.getString(), pointer);
      }
      case VALUE_NUMBER ->
          expect(type == Integer.class && parser.isIntegralNumber() && fits(), pointer, type);
      case VALUE_TRUE, VALUE_FALSE -> expect(type == Boolean.class, pointer, type);
      case VALUE_NULL, KEY_NAME, END_OBJECT, END_ARRAY -> {}
    }
  }

  private void object(Type type, String pointer, int level) {
    Optional<Class<?>> record =
        type instanceof Class<?> known && known.isRecord() ? Optional.of(known) : Optional.empty();
    expect(record.isPresent(), pointer, type);
    Set<String> seen = new HashSet<>();
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String name = parser.getString();
      String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Event value = parser.next();
      Optional<Type> member = record.flatMap(it -> member(it, name));
      if (!seen.add(name)) {
        faults.add(Fault.at(at, FaultCode.DUPLICATE_MEMBER, name));
      }
      if (member.isPresent()) {
        value(value, member.get(), at, level + 1);
      } else {
        if (record.isPresent()) {
          faults.add(Fault.at(at, FaultCode.UNKNOWN_MEMBER, name));
        }
        skip(value, level + 1);
      }
    }
  }

  private void array(Type type, String pointer, int level) {
    Optional<Type> item =
        type instanceof ParameterizedType list && list.getRawType() == List.class
            ? Optional.of(list.getActualTypeArguments()[0])
            : Optional.empty();
    expect(item.isPresent(), pointer, type);
    int at = 0;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      if (item.isPresent()) {
        expect(event != Event.VALUE_NULL, pointer + "/" + at, item.get());
        value(event, item.get(), pointer + "/" + at, level + 1);
      } else {
        skip(event, level + 1);
      }
      at++;
    }
  }

  /** Passes over a value event by event: the parser's own skipping never ends on cut-off JSON. */
  private void skip(Event event, int level) {
    int open = level;
    Event at = event;
    while (true) {
      switch (at) {
        case START_OBJECT, START_ARRAY -> open++;
        case END_OBJECT, END_ARRAY -> open--;
        case KEY_NAME, VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
      }
      if (open > DEEPEST) {
        throw new BadInput(List.of(Fault.at("", FaultCode.TOO_DEEP, Integer.toString(DEEPEST))));
      }
      if (open <= level) {
        return;
      }
      at = parser.next();
    }
  }

  private boolean fits() {
    try {
      return parser.getBigDecimal().precision() < 10 && parser.getBigDecimal().scale() == 0;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  private void expect(boolean right, String pointer, Type type) {
    if (!right) {
      faults.add(Fault.at(pointer, FaultCode.WRONG_TYPE, word(type)));
    }
  }

  private void printable(String text, String pointer) {
    try {
      PlainText.check(text);
    } catch (InvalidValue e) {
      faults.add(Fault.at(pointer, FaultCode.CONTROL_CHARACTER));
    }
  }

  private static Optional<Type> member(Class<?> record, String name) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return Optional.of(component.getGenericType());
      }
    }
    return Optional.empty();
  }

  private static String word(Type type) {
    if (type == String.class) {
      return "string";
    }
    if (type == Integer.class) {
      return "integer";
    }
    if (type == Boolean.class) {
      return "boolean";
    }
    return type instanceof ParameterizedType ? "array" : "object";
  }
}
