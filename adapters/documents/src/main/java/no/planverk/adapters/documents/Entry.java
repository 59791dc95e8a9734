package no.planverk.adapters.documents;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.input.FaultCode;

/** A JSON value at a place in a document, read as what it should be or noted as a fault. */
record Entry(Json value, String pointer, Faults faults) {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:\\.0+)?");
  private static final int LONGEST_SHOWN = 80;

  boolean isNull() {
    return value instanceof Json.Nil;
  }

  /** Printable text; empty where it is not a string or holds a control character. */
  Optional<String> text() {
    if (!(value instanceof Json.Str(String text))) {
      faults.add(pointer, FaultCode.WRONG_TYPE, "string");
      return Optional.empty();
    }
    try {
      return Optional.of(PlainText.check(text));
    } catch (InvalidValue e) {
      faults.add(pointer, FaultCode.CONTROL_CHARACTER, e.getMessage());
      return Optional.empty();
    }
  }

  /** Text read by {@code parse}; what it refuses is a fault of kind {@code code}. */
  <T> Optional<T> parsed(FaultCode code, Function<String, T> parse) {
    Optional<String> text = text();
    try {
      return text.map(parse);
    } catch (InvalidValue e) {
      faults.add(pointer, code, shown(text.orElse("")), e.getMessage());
      return Optional.empty();
    }
  }

  Optional<Integer> integer() {
    if (value instanceof Json.Num(String digits) && WHOLE.matcher(digits).matches()) {
      int point = digits.indexOf('.');
      return Optional.of(Integer.valueOf(point < 0 ? digits : digits.substring(0, point)));
    }
    faults.add(pointer, FaultCode.WRONG_TYPE, "integer");
    return Optional.empty();
  }

  Optional<Fields> object(String... known) {
    if (value instanceof Json.Obj object) {
      return Optional.of(new Fields(object, pointer, faults, known));
    }
    faults.add(pointer, FaultCode.WRONG_TYPE, "object");
    return Optional.empty();
  }

  static String shown(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
