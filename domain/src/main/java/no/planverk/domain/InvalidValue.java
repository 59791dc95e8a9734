package no.planverk.domain;

/** A value that breaks the rule of its type. The adapter that parsed it turns it into a fault. */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String why;

  public InvalidValue(String why) {
    super(why);
    this.why = why;
  }

  /** The rule that is broken, in English, for logs and as the last resort of a message. */
  @Override
  public String getMessage() {
    return why;
  }
}
