package no.planverk.adapters.publication;

/**
 * What is asked for below the municipality's own part of the address.
 *
 * @param ownHost whether that part is the host alone
 */
record Call(String path, boolean ownHost) {
  private static final String AT_HOME = Entrance.of(true).mark();

  /** What its page is kept under, where nothing else is wished for. */
  String key() {
    return ownHost ? AT_HOME + path : path;
  }
}
