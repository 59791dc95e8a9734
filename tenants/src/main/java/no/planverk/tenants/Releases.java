package no.planverk.tenants;

import java.util.List;
import org.jooq.DSLContext;

/** The releases of the tenants' tables as they are kept in the registry. */
final class Releases {
  private Releases() {}

  /** In the order in which they are replayed. */
  static List<Release> after(int number, DSLContext registry) {
    return registry
        .fetch(
            "SELECT number, name, text FROM registry.release WHERE number > ? ORDER BY number",
            number)
        .map(
            row ->
                new Release(
                    row.get("number", Integer.class),
                    row.get("name", String.class),
                    row.get("text", String.class)));
  }

  static void add(Release release, DSLContext registry) {
    registry.execute(
        "INSERT INTO registry.release (number, name, text) VALUES (?, ?, ?)",
        release.number(),
        release.name(),
        release.text());
  }
}
