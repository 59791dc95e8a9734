package no.planverk.tenants.registry;

import java.util.List;
import java.util.Set;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.TenantNames;
import org.jooq.DSLContext;

/**
 * Copies the rows of one tenant's tables into another's, which is new. What belongs to a way in, to
 * people outside or to what was done there stays behind.
 */
record TenantCopy(TenantNames from, TenantNames to, DSLContext owner) {
  /**
   * Ways in and what is sealed for one tenant alone; who follows; what was asked with a key; and
   * the journal with its seals, which tells of the municipality itself and begins anew.
   */
  private static final Set<String> LEFT =
      Set.of(
          "api_token",
          "session",
          "support_grant",
          "invitation",
          "sign_in",
          "role_rule",
          "follower",
          "idempotency",
          "journal",
          "journal_seal",
          "journal_sealed",
          "whereabouts");

  TenantCopy(TenantId from, TenantId to, DSLContext owner) {
    this(TenantNames.of(from), TenantNames.of(to), owner);
  }

  /** A table, and those of its columns that can be written. */
  private record Table(String name, String columns) {}

  /** A rule between two tables of the copy. */
  private record Reference(String table, String name) {}

  /** How many rows there are now. */
  long run() {
    List<Reference> references = references();
    references.forEach(it -> alter(it, "DEFERRABLE INITIALLY DEFERRED"));
    List<Table> tables = tables();
    tables.forEach(it -> owner.execute("DELETE FROM %s.%s".formatted(to.schema(), it.name())));
    long rows = tables.stream().mapToLong(this::copy).sum();
    // Every rule is asked now, as often as the rows need it, and holds at once from here on.
    owner.execute("SET CONSTRAINTS ALL IMMEDIATE");
    references.forEach(it -> alter(it, "NOT DEFERRABLE"));
    advanceSequences();
    return rows;
  }

  private long copy(Table table) {
    return owner.execute(
        "INSERT INTO %1$s.%3$s (%4$s) OVERRIDING SYSTEM VALUE SELECT %4$s FROM %2$s.%3$s"
            .formatted(to.schema(), from.schema(), table.name(), table.columns()));
  }

  private void alter(Reference reference, String how) {
    owner.execute(
        "ALTER TABLE %s ALTER CONSTRAINT %s %s"
            .formatted(reference.table(), reference.name(), how));
  }

  private List<Table> tables() {
    return owner
        .fetch(
            """
            SELECT quote_ident(relname) AS name,
              string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns
            FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
            WHERE relnamespace = CAST(? AS regnamespace) AND relkind = 'r'
              AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            GROUP BY relname ORDER BY relname
            """,
            from.schema())
        .map(row -> new Table(row.get("name", String.class), row.get("columns", String.class)))
        .stream()
        .filter(it -> !LEFT.contains(it.name()))
        .toList();
  }

  /** Rows refer to each other in circles, so no order of tables would do. */
  private List<Reference> references() {
    return owner
        .fetch(
            """
            SELECT CAST(CAST(conrelid AS regclass) AS text) AS relation,
              quote_ident(conname) AS name
            FROM pg_constraint
            WHERE connamespace = CAST(? AS regnamespace) AND contype = 'f' AND NOT condeferrable
            """,
            to.schema())
        .map(
            row -> new Reference(row.get("relation", String.class), row.get("name", String.class)));
  }

  /** What counts by itself goes on after the highest number that is there. */
  private void advanceSequences() {
    owner
        .fetch(
            """
            SELECT CAST(CAST(attrelid AS regclass) AS text) AS relation,
              attname, quote_ident(attname) AS quoted
            FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
            WHERE relnamespace = CAST(? AS regnamespace) AND attidentity <> ''
            """,
            to.schema())
        .forEach(
            row ->
                owner.fetch(
                    """
                    SELECT setval(CAST(pg_get_serial_sequence('%1$s', '%2$s') AS regclass),
                      coalesce(max(%3$s), 1), max(%3$s) IS NOT NULL) FROM %1$s
                    """
                        .formatted(
                            row.get("relation", String.class),
                            row.get("attname", String.class),
                            row.get("quoted", String.class))));
  }
}
