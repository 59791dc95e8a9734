package no.planverk.adapters.workspace;

import io.helidon.http.Method;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

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
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
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

  /** A form that may be larger than others, in bytes. */
  static Page upTo(int largestForm, String path, Function<Visit, Shown> take) {
    return new Page(Method.POST, path, Audience.SIGNED_IN, largestForm, take);
  }

  /** A form with a list of units or people in it. */
  static Page list(String path, Function<Visit, Shown> take) {
    return new Page(Method.POST, path, Audience.SIGNED_IN, LIST, take);
  }

  /** What the journal calls it when someone is refused here: {@code GET /work/tokens}. */
  String operation() {
    return method.text() + " " + path;
  }

  /** The names of what the address is about, as {@code person}, from the front to the end. */
  List<String> parameters() {
    return PARAMETER.matcher(path).results().map(it -> it.group(1)).toList();
  }

  Page forAnyone() {
    return new Page(method, path, Audience.ANYONE, largestForm, handler);
  }

  /** Whether it answers at one address only; such are asked before those with places in them. */
  boolean isFixed() {
    return parameters().isEmpty();
  }
}
