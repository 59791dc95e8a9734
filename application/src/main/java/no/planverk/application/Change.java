package no.planverk.application;

import java.util.Optional;

/** What shall become of something that may also stay as it is: kept, or given a value or none. */
public record Change<T>(boolean wanted, Optional<T> value) {
  public static <T> Change<T> none() {
    return new Change<>(false, Optional.empty());
  }

  public static <T> Change<T> to(Optional<T> value) {
    return new Change<>(true, value);
  }

  /** What stands afterwards. */
  public Optional<T> from(Optional<T> stands) {
    return wanted ? value : stands;
  }
}
