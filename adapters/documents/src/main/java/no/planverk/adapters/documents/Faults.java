package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.List;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** The faults found so far. */
final class Faults {
  /** More than these nobody reads; the first ones say what to mend. */
  private static final int MOST = 1000;

  private final List<Fault> found = new ArrayList<>();

  void add(String pointer, FaultCode code, String... args) {
    if (found.size() < MOST) {
      found.add(Fault.at(pointer, code, args));
    }
  }

  boolean any() {
    return !found.isEmpty();
  }

  List<Fault> found() {
    return List.copyOf(found);
  }
}
