package no.planverk.adapters.workspace;

import io.helidon.http.Method;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One staff page or form: its address under {@code /{t}}, who may come, and what answers. The
 * routes and the table of who sees what in the tests are both made from these.
 */
record Page(Method method, String path, Audience audience, Function<Visit, Shown> handler) {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** Who may come to a page. What they may see there is the use cases' to say. */
  enum Audience {
    ANYONE,
    SIGNED_IN
  }

  static Page get(String path, Function<Visit, Shown> show) {
    return new Page(Method.GET, path, Audience.SIGNED_IN, show);
  }

  static Page post(String path, Function<Visit, Shown> take) {
    return new Page(Method.POST, path, Audience.SIGNED_IN, take);
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
    return new Page(method, path, Audience.ANYONE, handler);
  }
}
