package no.planverk.adapters.http;

/** How the bytes of a text can be sent, the smallest first. */
enum Coding {
  BROTLI("br"),
  GZIP("gzip"),
  IDENTITY("identity");

  private final String id;

  Coding(String id) {
    this.id = id;
  }

  /** As headers name it. */
  String id() {
    return id;
  }

  /**
   * The smallest that an {@code Accept-Encoding} (RFC 9110, 12.5.3) takes; of two that it weighs
   * differently, the one that it likes better.
   *
   * @param brotli whether there is such a form
   */
  static Coding best(String acceptEncoding, boolean brotli) {
    if (acceptEncoding.indexOf("q=") < 0) {
      boolean any = acceptEncoding.indexOf('*') >= 0;
      if (brotli && (any || lists(acceptEncoding, BROTLI.id))) {
        return BROTLI;
      }
      return any || lists(acceptEncoding, GZIP.id) ? GZIP : IDENTITY;
    }
    double br = brotli ? weight(acceptEncoding, BROTLI) : 0;
    double gzip = weight(acceptEncoding, GZIP);
    if (br > 0 && br >= gzip) {
      return BROTLI;
    }
    return gzip > 0 ? GZIP : IDENTITY;
  }

  private static boolean lists(String acceptEncoding, String id) {
    int at = acceptEncoding.indexOf(id);
    int end = at + id.length();
    return at >= 0
        && (end == acceptEncoding.length() || !Character.isLetter(acceptEncoding.charAt(end)));
  }

  private static double weight(String acceptEncoding, Coding coding) {
    double any = 0;
    for (String part : acceptEncoding.split(",")) {
      String[] named = part.trim().split("\\s*;\\s*q=", 2);
      double weight = named.length == 1 ? 1 : number(named[1]);
      if (named[0].equals(coding.id) || named[0].equals("x-" + coding.id)) {
        return weight;
      }
      any = named[0].equals("*") ? weight : any;
    }
    return any;
  }

  private static double number(String text) {
    String number = text.trim();
    return number.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(number) : 0;
  }
}
