package no.planverk.domain.writing;

import java.util.UUID;

/** The identity of a {@link CommentThread}. */
public record ThreadId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
