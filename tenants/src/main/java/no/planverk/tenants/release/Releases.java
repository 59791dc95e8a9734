package no.planverk.tenants.release;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The releases of the tenants' tables as they are kept in the registry. */
public final class Releases {
  private Releases() {}

  /** In the order in which they are replayed. */
  public static List<Release> after(int number, DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT number, name, phase, text FROM registry.release WHERE number > ? ORDER BY number
            """,
            number)
        .map(Releases::release);
  }

  private static Release release(Record row) {
    return new Release(
        row.get("number", Integer.class),
        row.get("name", String.class),
        Phase.of(row.get("phase", String.class)),
        row.get("text", String.class));
  }

  public static void add(Release release, DSLContext registry) {
    registry.execute(
        "INSERT INTO registry.release (number, name, phase, text) VALUES (?, ?, ?, ?)",
        release.number(),
        release.name(),
        release.phase().id(),
        release.text());
  }

  /** What the newest release leaves tables looking like, told once the template has taken it. */
  public static void setFingerprint(String fingerprint, DSLContext registry) {
    registry.execute(
        """
        UPDATE registry.release SET fingerprint = ?
        WHERE number = (SELECT max(number) FROM registry.release) AND fingerprint IS DISTINCT FROM ?
        """,
        fingerprint,
        fingerprint);
  }

  /** Nothing where nobody has told. */
  static Optional<String> fingerprint(int number, DSLContext registry) {
    return registry
        .fetchOptional("SELECT fingerprint FROM registry.release WHERE number = ?", number)
        .map(row -> row.get("fingerprint", String.class));
  }
}
