package no.planverk.adapters.workspace;

import io.helidon.http.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One staff page or form: its address under {@code /{t}}, who may come, and what answers. The
 * routes and the table of who sees what in the tests are both made from these.
 */
record Page(
    Method method,
    String path,
    Audience audience,
    int largestForm,
    Function<Visit, Shown> handler) {
  private static final int ORDINARY = 256 * 1024;

  /** A list of 5 MB, as it travels along in a form. */
  private static final int LIST = 8 * 1024 * 1024;

  /** Who may come to a page. What they may see there is the use cases' to say. */
  enum Audience {
    ANYONE,
    SIGNED_IN
  }

  static Page get(String path, Function<Visit, Shown> show) {
    return new Page(Method.GET, path, Audience.SIGNED_IN, 0, show);
  }

  static Page post(String path, Function<Visit, Shown> take) {
    return new Page(Method.POST, path, Audience.SIGNED_IN, ORDINARY, take);
  }

  /** A form with a list of units or people in it. */
  static Page list(String path, Function<Visit, Shown> take) {
    return new Page(Method.POST, path, Audience.SIGNED_IN, LIST, take);
  }

  Page forAnyone() {
    return new Page(method, path, Audience.ANYONE, largestForm, handler);
  }

  /** Whether it answers at one address only; such are asked before those with places in them. */
  boolean isFixed() {
    return !path.contains("{");
  }

  /** What the page does, as the journal says it: {@code postPeopleLeaving}. */
  String operation() {
    StringBuilder name = new StringBuilder(method.text().toLowerCase(Locale.ROOT));
    for (String word : path.replaceAll("\\{[^}]*}", "").split("[^a-z]+", -1)) {
      if (!word.isEmpty() && !word.equals("work")) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  /** The name of the last place in the address, which says what the page is about. */
  Optional<String> subject() {
    int open = path.lastIndexOf('{');
    return open < 0
        ? Optional.empty()
        : Optional.of(path.substring(open + 1, path.indexOf('}', open)));
  }
}
