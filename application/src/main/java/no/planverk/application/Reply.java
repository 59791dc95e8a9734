package no.planverk.application;

import java.util.List;
import no.planverk.application.port.Fault;

/**
 * What a use case answers. Every refusal that can be expected is a value here; the adapter switches
 * over all of them.
 */
public sealed interface Reply<T> {
  /** It was done, or read. */
  record Done<T>(T value) implements Reply<T> {}

  /** There is no such thing, or the actor may not know of it. */
  record Unknown<T>() implements Reply<T> {}

  /** The actor may know of it but not do this. */
  record NotAllowed<T>() implements Reply<T> {}

  /** Someone else changed it since the actor read it. */
  record Stale<T>() implements Reply<T> {}

  /** The input is wrong, each fault named. Nothing was stored. */
  record Faulty<T>(List<Fault> faults) implements Reply<T> {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** The rules of planning do not let it be done now. */
  record Refused<T>(Refusal why) implements Reply<T> {}

  static <T> Reply<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Reply<T> faulty(Fault fault) {
    return new Faulty<>(List.of(fault));
  }

  static <T> Reply<T> refused(Refusal why) {
    return new Refused<>(why);
  }
}
