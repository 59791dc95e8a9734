package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.input.Fault;

/**
 * What went wrong: status, id and words for the message, and for refusals by law the rule, its
 * paragraph and the earliest legal date.
 */
record Problem(
    int status,
    String id,
    List<String> args,
    Optional<String> rule,
    Optional<String> source,
    Optional<String> earliest,
    List<Fault> faults) {

  static Problem of(int status, String id, String... args) {
    return new Problem(
        status, id, List.of(args), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  static Problem faulty(List<Fault> faults) {
    return new Problem(
        400,
        "bad-input",
        List.of(Integer.toString(faults.size())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        faults);
  }

  Problem by(Optional<String> newRule, Optional<String> newSource, Optional<String> date) {
    return new Problem(status, id, args, newRule, newSource, date, faults);
  }
}
