package no.planverk.tenants.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.tenants.TenantNames;
import org.jooq.DSLContext;

/**
 * What a schema's tables look like as one short text: columns, defaults, constraints, indexes,
 * policies, triggers, functions and rights, with the tenant's own names taken out. Two schemas that
 * took the same steps have the same.
 */
public final class Fingerprint {
  private static final String TEMPLATE_NAMES =
      """
      SELECT 'tenant' AS schema, 'planverk_template_rw' AS rw, 'planverk_template_public' AS pub,
        'planverk_template_insert' AS ins""";

  private static final String TENANT_NAMES =
      """
      SELECT 't_' || id AS schema, id || '_rw' AS rw, id || '_public' AS pub, id || '_insert' AS ins
      FROM registry.tenant""";

  private static final String LINES =
      """
      WITH place AS (
        SELECT names.*, pg_namespace.oid AS space
        FROM (%s) AS names JOIN pg_namespace ON nspname = schema),
      line AS (
        SELECT relnamespace AS space, concat_ws(' ', relname, relkind, relrowsecurity, relacl,
          attname, attnum, attnotnull, attacl, format_type(atttypid, atttypmod), attidentity,
          attgenerated, pg_get_expr(adbin, adrelid)) AS said
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relkind <> 'i' AND relnamespace IN (SELECT space FROM place)
        UNION ALL
        SELECT connamespace, concat_ws(' ', conname, convalidated, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE connamespace IN (SELECT space FROM place)
        UNION ALL
        SELECT relnamespace, concat_ws(' ', polname, polcmd, polroles::regrole[],
          pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
        FROM pg_policy JOIN pg_class ON pg_class.oid = polrelid
        WHERE relnamespace IN (SELECT space FROM place)
        UNION ALL
        SELECT relnamespace, concat_ws(' ', tgenabled, pg_get_triggerdef(pg_trigger.oid))
        FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
        WHERE NOT tgisinternal AND relnamespace IN (SELECT space FROM place)
        UNION ALL
        SELECT pronamespace, concat_ws(' ', proacl, pg_get_functiondef(oid))
        FROM pg_proc WHERE pronamespace IN (SELECT space FROM place)
        UNION ALL
        SELECT relnamespace, concat_ws(' ', indisvalid, pg_get_indexdef(indexrelid))
        FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
        WHERE relnamespace IN (SELECT space FROM place)),
      plain AS (
        SELECT schema, replace(replace(replace(replace(
          said, rw, '${rw}'), pub, '${public}'), ins, '${insert}'), schema || '.', '')
          COLLATE "C" AS said
        FROM place LEFT JOIN line USING (space))
      """;

  private Fingerprint() {}

  public static String ofTemplate(DSLContext cell) {
    return all(TEMPLATE_NAMES, cell).values().iterator().next();
  }

  /** By the tenants' schemas, in one query. */
  public static Map<String, String> ofTenants(DSLContext cell) {
    return all(TENANT_NAMES, cell);
  }

  private static Map<String, String> all(String names, DSLContext cell) {
    String query =
        LINES.formatted(names)
            + """
            SELECT schema, md5(coalesce(string_agg(said, E'\\n' ORDER BY said), '')) AS fingerprint
            FROM plain GROUP BY schema
            """;
    return cell.fetch(query).stream()
        .collect(
            Collectors.toMap(
                row -> row.get("schema", String.class),
                row -> row.get("fingerprint", String.class)));
  }

  /** What a schema has beyond the template, and what it lacks, a line each: {@code + …, - …}. */
  public static List<String> differences(TenantNames names, DSLContext cell) {
    String own =
        "SELECT '%s' AS schema, '%s' AS rw, '%s' AS pub, '%s' AS ins"
            .formatted(names.schema(), names.rwRole(), names.publicRole(), names.insertRole());
    String query =
        LINES.formatted(own + " UNION ALL " + TEMPLATE_NAMES)
            + """
            SELECT CASE max(schema) WHEN 'tenant' THEN '- ' ELSE '+ ' END || said AS line
            FROM plain GROUP BY said HAVING count(DISTINCT schema) = 1 ORDER BY said
            """;
    return cell.fetch(query).map(row -> row.get("line", String.class));
  }
}
