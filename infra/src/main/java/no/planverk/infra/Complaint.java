package no.planverk.infra;

/** Something that the person at the command line can mend: it is said without a stack trace. */
final class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  Complaint(String sentence) {
    this(sentence, 2);
  }

  Complaint(String sentence, int exitCode) {
    super(sentence, null, false, false);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
