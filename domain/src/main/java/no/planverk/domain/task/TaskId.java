package no.planverk.domain.task;

import java.util.UUID;

/** The identity of a {@link Task}. */
public record TaskId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
