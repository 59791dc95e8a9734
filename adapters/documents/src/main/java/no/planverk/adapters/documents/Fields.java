package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.input.FaultCode;

/** The members of an object: unknown and repeated ones are faults, null and empty ones absent. */
final class Fields {
  private final String pointer;
  private final Faults faults;
  private final Map<String, Json> members = new HashMap<>();

  Fields(Json.Obj object, String pointer, Faults faults, String... known) {
    this.pointer = pointer;
    this.faults = faults;
    Set<String> allowed = Set.of(known);
    for (Json.Member member : object.members()) {
      String at = pointer + "/" + escaped(member.name());
      if (!allowed.contains(member.name())) {
        faults.add(at, FaultCode.UNKNOWN_MEMBER, printable(member.name()));
      } else if (members.putIfAbsent(member.name(), member.value()) != null) {
        faults.add(at, FaultCode.DUPLICATE_MEMBER, member.name());
      }
    }
  }

  String pointer() {
    return pointer;
  }

  Faults faults() {
    return faults;
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  /** The member, unless it is absent, null or an empty string. */
  Optional<Entry> entry(String name) {
    Json value = members.get(name);
    if (value == null
        || value instanceof Json.Nil
        || (value instanceof Json.Str(String text) && text.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new Entry(value, pointer + "/" + name, faults));
  }

  /** The member, noting a fault where it is missing. */
  Optional<Entry> required(String name) {
    Optional<Entry> entry = entry(name);
    if (entry.isEmpty()) {
      faults.add(pointer + "/" + name, FaultCode.MISSING_MEMBER, name);
    }
    return entry;
  }

  Optional<String> text(String name) {
    return entry(name).flatMap(Entry::text);
  }

  Optional<String> requiredText(String name) {
    return required(name).flatMap(Entry::text);
  }

  Optional<Integer> integer(String name) {
    return entry(name).flatMap(Entry::integer);
  }

  <T> Optional<T> parsed(String name, FaultCode code, Function<String, T> parse) {
    return entry(name).flatMap(it -> it.parsed(code, parse));
  }

  <T> Optional<T> requiredParsed(String name, FaultCode code, Function<String, T> parse) {
    return required(name).flatMap(it -> it.parsed(code, parse));
  }

  Optional<Fields> object(String name, String... known) {
    return entry(name).flatMap(it -> it.object(known));
  }

  /** The items of an array; none where it is absent. */
  List<Entry> array(String name) {
    Optional<Entry> entry = entry(name);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (!(entry.get().value() instanceof Json.Arr(List<Json> items))) {
      faults.add(entry.get().pointer(), FaultCode.WRONG_TYPE, "array");
      return List.of();
    }
    List<Entry> entries = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      entries.add(new Entry(items.get(i), entry.get().pointer() + "/" + i, faults));
    }
    return entries;
  }

  /** The items of an array, each read as an object; what is none of them is a fault. */
  <T> List<T> objects(String name, Function<Fields, Optional<T>> read, String... known) {
    return array(name).stream()
        .flatMap(it -> it.object(known).stream())
        .flatMap(it -> read.apply(it).stream())
        .toList();
  }

  private static String escaped(String name) {
    return printable(name).replace("~", "~0").replace("/", "~1");
  }

  private static String printable(String name) {
    try {
      return Entry.shown(PlainText.check(name));
    } catch (InvalidValue e) {
      return "?";
    }
  }
}
