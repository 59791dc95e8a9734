package no.planverk.domain.template;

import java.util.UUID;

/** The identity of a municipality's own template. */
public record TemplateId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
