package no.planverk.application;

import java.util.List;
import java.util.function.Function;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.GivenAnswer;

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

  /** It was done before, with the same key: the answer that was given then. */
  record Repeated<T>(GivenAnswer answer) implements Reply<T> {}

  /** Goes on with what was done; anything else stays as it is. */
  default <U> Reply<U> then(Function<T, Reply<U>> next) {
    return switch (this) {
      case Done<T>(T value) -> next.apply(value);
      case Unknown<T>() -> new Unknown<>();
      case NotAllowed<T>() -> new NotAllowed<>();
      case Stale<T>() -> new Stale<>();
      case Faulty<T>(List<Fault> faults) -> new Faulty<>(faults);
      case Refused<T>(Refusal why) -> new Refused<>(why);
      case Repeated<T>(GivenAnswer answer) -> new Repeated<>(answer);
    };
  }

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
