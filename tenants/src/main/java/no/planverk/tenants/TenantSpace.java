package no.planverk.tenants;

import org.jooq.DSLContext;

/**
 * How much room the tables of a tenant take.
 *
 * @param rows as the statistics of the database have them
 * @param bytes of tables, indexes and what is stored apart
 */
public record TenantSpace(long rows, long bytes) {
  /** Of the tenant whose transaction it is: the database itself says whose role is taken. */
  public static TenantSpace of(DSLContext tenantTransaction) {
    return tenantTransaction
        .fetchSingle(
            """
            SELECT coalesce(sum(greatest(pg_stat_get_live_tuples(oid), reltuples, 0)), 0)::bigint
                AS rows,
              coalesce(sum(pg_total_relation_size(oid)), 0)::bigint AS bytes
            FROM pg_class
            WHERE relnamespace = CAST('t_' || left(current_user, 16) AS regnamespace)
              AND relkind = 'r'
            """)
        .map(row -> new TenantSpace(row.get("rows", Long.class), row.get("bytes", Long.class)));
  }
}
