package no.planverk.domain.person;

import java.util.UUID;

/** The identity here of a group that the directory keeps. */
public record GroupId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
