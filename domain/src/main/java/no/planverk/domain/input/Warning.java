package no.planverk.domain.input;

import java.util.List;
import java.util.Optional;

/** What was noticed and accepted all the same: a code, the rule it comes from, where, and words. */
public record Warning(WarningCode code, Optional<String> rule, String pointer, List<String> args) {
  public Warning {
    args = List.copyOf(args);
  }

  public static Warning at(String pointer, WarningCode code, String... args) {
    return new Warning(code, Optional.empty(), pointer, List.of(args));
  }

  public static Warning byRule(String rule, String pointer, WarningCode code, String... args) {
    return new Warning(code, Optional.of(rule), pointer, List.of(args));
  }
}
