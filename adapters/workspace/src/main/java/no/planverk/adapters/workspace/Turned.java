package no.planverk.adapters.workspace;

/** Turns a visitor away early: with a page that says why. */
final class Turned extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String why;

  /** {@code why} names the texts {@code turned.<why>.title} and {@code .text}. */
  Turned(int status, String why) {
    super(why, null, false, false);
    this.status = status;
    this.why = why;
  }

  int status() {
    return status;
  }

  String why() {
    return why;
  }
}
