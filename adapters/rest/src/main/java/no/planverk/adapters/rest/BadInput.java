package no.planverk.adapters.rest;

import java.util.List;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** A request whose body or address is wrong, with every fault named. */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  BadInput(List<Fault> faults) {
    super("bad input", null, false, false);
    this.faults = List.copyOf(faults);
  }

  static BadInput at(String pointer, FaultCode code, String... args) {
    return new BadInput(List.of(Fault.at(pointer, code, args)));
  }

  List<Fault> faults() {
    return faults;
  }
}
