package no.planverk.adapters.documents;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A JSON object being written, without null and empty members. */
final class Written {
  private final JsonObjectBuilder object = Json.createObjectBuilder();
  private boolean empty = true;

  Written text(String name, String value) {
    object.add(name, value);
    empty = false;
    return this;
  }

  Written text(String name, Optional<String> value) {
    value.ifPresent(it -> text(name, it));
    return this;
  }

  Written number(String name, int value) {
    object.add(name, value);
    empty = false;
    return this;
  }

  Written number(String name, Optional<Integer> value) {
    value.ifPresent(it -> number(name, it));
    return this;
  }

  Written object(String name, Written value) {
    if (!value.empty) {
      object.add(name, value.build());
      empty = false;
    }
    return this;
  }

  <T> Written objects(String name, List<T> items, Function<T, Written> write) {
    if (!items.isEmpty()) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      items.forEach(it -> array.add(write.apply(it).build()));
      object.add(name, array);
      empty = false;
    }
    return this;
  }

  Written texts(String name, List<String> items) {
    if (!items.isEmpty()) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      items.forEach(array::add);
      object.add(name, array);
      empty = false;
    }
    return this;
  }

  JsonObject build() {
    return object.build();
  }
}
