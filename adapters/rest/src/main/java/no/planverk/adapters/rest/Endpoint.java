package no.planverk.adapters.rest;

import io.helidon.http.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One operation of the API: how it is called, what it takes and gives, and what does it. The routes
 * and the OpenAPI document are both made from these.
 */
record Endpoint(
    Method method,
    String path,
    String operation,
    String summary,
    Access access,
    Takes takes,
    int status,
    Optional<Class<?>> gives,
    boolean list,
    List<String> query,
    Function<Call, Answer> handler) {

  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)\\}");

  /** Who may call. */
  enum Access {
    EVERYONE,
    STAFF
  }

  /** What a request brings. */
  sealed interface Takes {
    /** Nothing. */
    record Nothing() implements Takes {}

    /** A JSON object of that shape. */
    record Body(Class<?> shape) implements Takes {}

    /** A plan document. */
    record Document() implements Takes {}

    /** A file's bytes, of at most so many. */
    record Bytes(long limit) implements Takes {}
  }

  /** The names in braces in the path, in their order. */
  List<String> parameters() {
    return PARAMETER.matcher(path).results().map(it -> it.group(1)).toList();
  }

  static Endpoint get(
      String path, String operation, String summary, Class<?> gives, Function<Call, Answer> read) {
    return new Endpoint(
        Method.GET,
        path,
        operation,
        summary,
        Access.STAFF,
        new Takes.Nothing(),
        200,
        Optional.of(gives),
        false,
        List.of(),
        read);
  }

  static Endpoint post(
      String path,
      String operation,
      String summary,
      Class<?> takes,
      Class<?> gives,
      Function<Call, Answer> make) {
    return new Endpoint(
        Method.POST,
        path,
        operation,
        summary,
        Access.STAFF,
        new Takes.Body(takes),
        201,
        Optional.of(gives),
        false,
        List.of(),
        make);
  }

  static Endpoint put(
      String path,
      String operation,
      String summary,
      Class<?> takes,
      Class<?> gives,
      Function<Call, Answer> change) {
    return new Endpoint(
        Method.PUT,
        path,
        operation,
        summary,
        Access.STAFF,
        new Takes.Body(takes),
        200,
        Optional.of(gives),
        false,
        List.of(),
        change);
  }

  static Endpoint delete(
      String path, String operation, String summary, Function<Call, Answer> remove) {
    return new Endpoint(
        Method.DELETE,
        path,
        operation,
        summary,
        Access.STAFF,
        new Takes.Nothing(),
        204,
        Optional.empty(),
        false,
        List.of(),
        remove);
  }

  Endpoint forEveryone() {
    return new Endpoint(
        method,
        path,
        operation,
        summary,
        Access.EVERYONE,
        takes,
        status,
        gives,
        list,
        query,
        handler);
  }

  Endpoint listing(String... parameters) {
    return new Endpoint(
        method,
        path,
        operation,
        summary,
        access,
        takes,
        status,
        gives,
        true,
        List.of(parameters),
        handler);
  }

  Endpoint asking(String... parameters) {
    return new Endpoint(
        method,
        path,
        operation,
        summary,
        access,
        takes,
        status,
        gives,
        list,
        List.of(parameters),
        handler);
  }

  Endpoint taking(Takes other) {
    return new Endpoint(
        method, path, operation, summary, access, other, status, gives, list, query, handler);
  }
}
