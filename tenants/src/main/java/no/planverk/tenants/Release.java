package no.planverk.tenants;

/**
 * One step of the tenants' tables as SQL that names no schema, with {@code ${rw}}, {@code
 * ${public}} and {@code ${insert}} where a tenant's roles belong.
 */
record Release(int number, String name, String text) {
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
}
