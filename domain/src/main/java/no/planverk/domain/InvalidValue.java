package no.planverk.domain;

/** A value that breaks the rule of its type. The adapter that parsed it turns it into a fault. */
public final class InvalidValue extends IllegalArgumentException {
  public InvalidValue(String message) {
    super(message);
  }
}
