package no.planverk.application.port;

/**
 * Seals what must be read again but never by a thief of the database, with a key from outside it.
 * What was sealed for one purpose opens for no other.
 */
public interface Sealing {
  /** Text of letters, digits and the signs {@code - _ .} that tells nothing. */
  String seal(String purpose, String plain);

  /**
   * Throws {@link Unopenable} when it was sealed for another purpose, by another key, or touched.
   */
  String open(String purpose, String sealed);

  /** Not what it claims to be, or the key is gone. */
  final class Unopenable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unopenable(String why) {
      super(why, null, false, false);
    }
  }
}
