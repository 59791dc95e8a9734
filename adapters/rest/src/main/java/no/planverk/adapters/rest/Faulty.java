package no.planverk.adapters.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.planverk.application.Change;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Years;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.ExternalKey;
import org.jspecify.annotations.Nullable;

/** Reads the members of wire records into domain values and gathers what is wrong with them. */
final class Faulty {
  private final List<Fault> faults = new ArrayList<>();

  void add(String pointer, FaultCode code, String... args) {
    faults.add(Fault.at(pointer, code, args));
  }

  /** Throws when anything was wrong. */
  void check() {
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).filter(it -> !it.isEmpty());
  }

  Optional<String> required(String pointer, @Nullable String value) {
    if (value == null || value.isBlank()) {
      add(pointer, FaultCode.MISSING_MEMBER, pointer.substring(pointer.lastIndexOf('/') + 1));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  <T> Optional<T> value(
      String pointer, @Nullable String text, FaultCode code, Function<String, T> parse) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text));
    } catch (InvalidValue e) {
      add(pointer, code, text.length() > 80 ? text.substring(0, 80) + "…" : text, e.getMessage());
      return Optional.empty();
    }
  }

  <T> Optional<T> required(
      String pointer, @Nullable String text, FaultCode code, Function<String, T> parse) {
    return required(pointer, text).flatMap(it -> value(pointer, it, code, parse));
  }

  Optional<LocalDate> day(String pointer, @Nullable String text) {
    return value(pointer, text, FaultCode.INVALID_DATE, Faulty::parseDay);
  }

  Optional<LocalDate> requiredDay(String pointer, @Nullable String text) {
    return required(pointer, text, FaultCode.INVALID_DATE, Faulty::parseDay);
  }

  private static LocalDate parseDay(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      Years.check(day.getYear());
      return day;
    } catch (DateTimeParseException e) {
      throw new InvalidValue("a day is written 2026-12-31");
    }
  }

  Optional<Integer> year(String pointer, @Nullable Integer year) {
    try {
      return Optional.ofNullable(year).map(Years::check);
    } catch (InvalidValue e) {
      add(pointer, FaultCode.INVALID_YEAR, String.valueOf(year));
      return Optional.empty();
    }
  }

  <T> Optional<T> id(String pointer, @Nullable String text, Function<UUID, T> of) {
    return value(pointer, text, FaultCode.UNKNOWN_OBJECT, it -> of.apply(uuid(it)));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("an id is written as a UUID");
    }
  }

  /** What another system calls something. */
  Optional<String> key(String pointer, @Nullable String text) {
    return value(pointer, text, FaultCode.INVALID_VALUE, ExternalKey::check);
  }

  /** An absent member changes nothing, and an empty one takes away what stands. */
  <T> Change<T> change(@Nullable String member, Function<String, Optional<T>> read) {
    return member == null ? Change.none() : Change.to(read.apply(member));
  }

  /** A list that may be absent. */
  static <T> List<T> list(@Nullable List<T> items) {
    return items == null ? List.of() : items;
  }

  /** Makes a domain value; what its type refuses is a fault of that member. */
  <T> T made(String pointer, Supplier<T> make) {
    try {
      return make.get();
    } catch (InvalidValue e) {
      add(pointer, FaultCode.INVALID_VALUE, "", e.getMessage());
      throw new BadInput(faults);
    }
  }
}
