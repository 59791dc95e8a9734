package no.planverk.tenants.release;

import java.util.List;
import no.planverk.tenants.TenantNames;

/**
 * One step of the tenants' tables as SQL that names no schema, with {@code ${rw}}, {@code
 * ${public}} and {@code ${insert}} where a tenant's roles belong.
 */
public record Release(int number, String name, Phase phase, String text) {
  /** Stands between two statements, and within none: the changelogs have no line of this kind. */
  public static final String SEPARATOR = "\n;\n";

  /** The text as it is replayed for one tenant, with the tenant's schema as the search path. */
  String textFor(TenantNames names) {
    String filled =
        text.replace("${rw}", names.rwRole())
            .replace("${public}", names.publicRole())
            .replace("${insert}", names.insertRole());
    int unknown = filled.indexOf("${");
    if (unknown >= 0) {
      throw new IllegalStateException(
          "release %d has a placeholder that nobody fills: %s"
              .formatted(number, filled.substring(unknown).lines().findFirst().orElse("")));
    }
    return filled;
  }

  /** The text for a schema that is empty, in which indexes need not be built beside the work. */
  String textForNew(TenantNames names) {
    return textFor(names).replace("INDEX CONCURRENTLY", "INDEX");
  }

  public List<String> statementsFor(TenantNames names) {
    return List.of(textFor(names).split(SEPARATOR));
  }
}
