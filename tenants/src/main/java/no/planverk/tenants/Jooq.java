package no.planverk.tenants;

import java.sql.Connection;
import no.planverk.domain.tenant.TenantId;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** How we speak SQL: PostgreSQL's, every table with its schema, and no banner in the log. */
public final class Jooq {
  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private Jooq() {}

  /** SQL written for the schema {@code tenant} and rendered for this tenant's. */
  static Configuration configuration(TenantId tenant) {
    return new DefaultConfiguration()
        .set(SQLDialect.POSTGRES)
        .set(new NoInnerTransactions())
        .set(rendered(TenantNames.of(tenant).schema()));
  }

  /** SQL written for the schema {@code tenant} and rendered for {@code commons}. */
  static DSLContext inCommons(DSLContext plain) {
    return plain.configuration().derive(rendered("commons")).dsl();
  }

  private static Settings rendered(String schema) {
    var mapping = new MappedSchema().withInput(TenantNames.TEMPLATE.schema()).withOutput(schema);
    return settings().withRenderMapping(new RenderMapping().withSchemata(mapping));
  }

  /** For the registry and the cell, which belong to no tenant. */
  public static DSLContext on(Connection connection) {
    return DSL.using(connection, SQLDialect.POSTGRES, settings());
  }

  private static Settings settings() {
    return new Settings().withRenderSchema(true).withExecuteLogging(false);
  }
}
