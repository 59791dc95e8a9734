package no.planverk.adapters.documents;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.input.FaultCode;

/** Reads JSON text into {@link Json}, never deeper than it may. */
final class JsonSource {
  /** Sixteen levels of elements are two JSON levels each; the rest is room to name the fault. */
  private static final int DEEPEST = 80;

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private final Faults faults;

  JsonSource(Faults faults) {
    this.faults = faults;
  }

  Optional<Json> read(byte[] bytes) {
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (JsonParser parser = PROVIDER.createParser(new StringReader(text.get()))) {
      return build(parser);
    } catch (JsonParsingException e) {
      faults.add(
          "",
          FaultCode.NOT_JSON,
          Long.toString(e.getLocation().getLineNumber()),
          Long.toString(e.getLocation().getColumnNumber()));
      return Optional.empty();
    } catch (JsonException | IllegalStateException e) {
      faults.add("", FaultCode.NOT_JSON, "1", "1");
      return Optional.empty();
    }
  }

  private Optional<String> decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      faults.add("", FaultCode.INVALID_UTF8);
      return Optional.empty();
    }
  }

  private Optional<Json> build(JsonParser parser) {
    Deque<Open> open = new ArrayDeque<>();
    Open root = new Open(new ArrayList<>(), Optional.empty());
    open.push(root);
    while (parser.hasNext()) {
      Open top = open.getFirst();
      switch (parser.next()) {
        case START_OBJECT -> open.push(new Open(new ArrayList<>(), Optional.of(new ArrayList<>())));
        case START_ARRAY -> open.push(new Open(new ArrayList<>(), Optional.empty()));
        case END_OBJECT, END_ARRAY -> {
          open.pop();
          open.getFirst().add(top.close());
        }
        case KEY_NAME -> top.name(parser.getString());
        case VALUE_STRING -> top.add(new Json.Str(parser.getString()));
        case VALUE_NUMBER -> top.add(new Json.Num(parser.getString()));
        case VALUE_TRUE -> top.add(new Json.Bool(true));
        case VALUE_FALSE -> top.add(new Json.Bool(false));
        case VALUE_NULL -> top.add(new Json.Nil());
      }
      if (open.size() > DEEPEST) {
        faults.add("", FaultCode.TOO_DEEP, "16");
        return Optional.empty();
      }
    }
    return Optional.of(root.items().getFirst());
  }

  /** An object or array that is not closed yet. */
  private record Open(List<Json> items, Optional<List<String>> names) {
    void name(String name) {
      names.orElseThrow().add(name);
    }

    void add(Json value) {
      items.add(value);
    }

    Json close() {
      if (names.isEmpty()) {
        return new Json.Arr(items);
      }
      List<Json.Member> members = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        members.add(new Json.Member(names.get().get(i), items.get(i)));
      }
      return new Json.Obj(members);
    }
  }
}
