package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.planverk.adapters.http.FormFields;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.input.Fault;

/** The fields of a form as they were filled in, and what is wrong with each of them. */
final class Form {
  private final Map<String, List<String>> fields;
  private final Map<String, byte[]> files;
  private final Words words;
  private final Map<String, String> errors = new LinkedHashMap<>();

  Form(Map<String, List<String>> fields, Map<String, byte[]> files, Words words) {
    this.fields = fields;
    this.files = files;
    this.words = words;
  }

  static Form none(Words words) {
    return new Form(Map.of(), Map.of(), words);
  }

  /** Reads {@code application/x-www-form-urlencoded}; throws InvalidValue where it is not that. */
  static Form of(String body, Words words) {
    return new Form(FormFields.of(body), Map.of(), words);
  }

  /** The field as it was filled in, or nothing. */
  String raw(String field) {
    return fields.getOrDefault(field, List.of("")).getFirst();
  }

  List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** A file that was chosen, unless it is empty. */
  Optional<byte[]> file(String field) {
    return Optional.ofNullable(files.get(field)).filter(it -> it.length > 0);
  }

  /** What the chosen file was called, without its folder. */
  String fileName(String field) {
    String name = raw(field + ".name");
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** Whether the form has the field at all, filled in or not. */
  boolean isThere(String field) {
    return fields.containsKey(field);
  }

  boolean has(String field) {
    return !raw(field).isEmpty();
  }

  boolean isChecked(String field) {
    return has(field);
  }

  Optional<String> optional(String field) {
    return Optional.of(raw(field)).filter(it -> !it.isEmpty());
  }

  /** The field, which must be filled in; an error and nothing when it is not. */
  String required(String field) {
    if (!has(field)) {
      error(field, words.get("error.required"));
    }
    return raw(field);
  }

  /** The field read as a value, lines ended as here; an error where it is none. */
  <T> Optional<T> read(String field, Function<String, T> reading) {
    return optional(field)
        .map(it -> it.replace("\r\n", "\n"))
        .flatMap(it -> made(field, () -> reading.apply(PlainText.check(it))));
  }

  /** A day as browsers write it; an error where there is none such. */
  Optional<LocalDate> day(String field) {
    Optional<LocalDate> day = optional(field).flatMap(Form::asDay);
    if (day.isEmpty() && has(field)) {
      error(field, words.get("error.day"));
    }
    return day;
  }

  static Optional<LocalDate> asDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(it -> it.getYear() >= 1800 && it.getYear() <= 2500);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** The id of something that was chosen; what is no id was not chosen from our list. */
  Optional<UUID> id(String field) {
    Optional<UUID> id = optional(field).flatMap(Ids::read);
    if (id.isEmpty() && has(field)) {
      error(field, words.get("error.invalid"));
    }
    return id;
  }

  /** A value made of the form; an error at {@code field} where it cannot be. */
  <T> Optional<T> made(String field, Supplier<T> making) {
    try {
      return Optional.of(making.get());
    } catch (IllegalArgumentException e) {
      error(field, words.orElse("error." + field, "error.invalid"));
      return Optional.empty();
    }
  }

  Words words() {
    return words;
  }

  /** Every field as it was filled in, but for secrets. */
  Map<String, String> values() {
    return fields.entrySet().stream()
        .filter(it -> !it.getKey().contains("secret"))
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
  }

  void error(String field, String text) {
    errors.putIfAbsent(field, text);
  }

  /** Takes over what a use case found wrong: {@code /name} is about the field {@code name}. */
  void take(List<Fault> faults) {
    for (Fault fault : faults) {
      String field = fault.pointer().replaceFirst("^/", "").split("/", 2)[0];
      String key = "error." + field + "." + fault.code().id();
      String byArgument = fault.args().isEmpty() ? key : "error." + fault.args().getFirst();
      error(field, words.orElse(byArgument, words.has(key) ? key : "error.invalid"));
    }
  }

  boolean isFine() {
    return errors.isEmpty();
  }

  Map<String, String> errors() {
    return Map.copyOf(errors);
  }
}
