package no.planverk.application;

import java.util.Optional;

/** The revision that the actor read and means to change; {@code ANY} is whatever stands. */
public record Expected(Optional<Long> revision) {
  public static final Expected ANY = new Expected(Optional.empty());

  public static Expected revision(long revision) {
    return new Expected(Optional.of(revision));
  }

  public boolean meets(long found) {
    return revision.map(it -> it == found).orElse(true);
  }
}
