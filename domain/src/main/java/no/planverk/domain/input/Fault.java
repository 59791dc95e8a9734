package no.planverk.domain.input;

import java.util.List;

/** One thing that is wrong in what was sent: where (RFC 6901), what kind, and words for it. */
public record Fault(String pointer, FaultCode code, List<String> args) {
  public Fault {
    args = List.copyOf(args);
  }

  public static Fault at(String pointer, FaultCode code, String... args) {
    return new Fault(pointer, code, List.of(args));
  }
}
