package no.planverk.tenants.release;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.change.Change;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.ui.LoggerUIService;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.TenantNames;

/**
 * Liquibase, kept in one place. It runs on the registry and on the template schema, and it emits
 * the text of a release; it never runs on a tenant. Its ledger is in the schema {@code registry}.
 */
public final class LiquibaseChangelogs {
  private static final String REGISTRY = "registry";

  /** Kept, since the logging framework forgets the level of a logger that nobody holds. */
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private static final Map<String, Object> QUIET =
      Map.of("liquibase.analytics.enabled", false, Scope.Attr.ui.name(), new LoggerUIService());

  static {
    LIQUIBASE.setLevel(Level.WARNING);
  }

  private final ClassLoaderResourceAccessor files =
      new ClassLoaderResourceAccessor(LiquibaseChangelogs.class.getClassLoader());

  void updateRegistry(Connection migrator, String file) {
    update(migrator, file, REGISTRY, Map.of());
  }

  void updateTemplate(Connection migrator, String file) {
    var template = TenantNames.TEMPLATE;
    update(
        migrator,
        file,
        template.schema(),
        Map.of(
            "rw", template.rwRole(),
            "public", template.publicRole(),
            "insert", template.insertRole()));
  }

  /** Placeholders stay as they are, since nobody has given them a value here. */
  public Release emit(String file) {
    List<String> statements = new ArrayList<>();
    quietly(() -> statements.addAll(statements(file)));
    String text = String.join(Release.SEPARATOR, statements);
    return new Release(Changelog.number(file), Changelog.name(file), Changelog.phase(file), text);
  }

  private List<String> statements(String file) throws Exception {
    var database = new PostgresDatabase();
    database.setOutputDefaultSchema(false);
    var changelog =
        ChangeLogParserFactory.getInstance()
            .getParser(file, files)
            .parse(file, new ChangeLogParameters(database), files);
    List<String> statements = new ArrayList<>();
    for (ChangeSet changeSet : changelog.getChangeSets()) {
      for (Change change : changeSet.getChanges()) {
        for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(change, database)) {
          statements.add(sql.toSql().strip());
        }
      }
    }
    return statements;
  }

  private void update(
      Connection migrator, String file, String schema, Map<String, String> placeholders) {
    quietly(() -> run(migrator, file, schema, placeholders));
  }

  /** The caller holds the lock of migrations, so a lock found here belongs to a dead process. */
  private void run(
      Connection migrator, String file, String schema, Map<String, String> placeholders)
      throws Exception {
    Jooq.on(migrator).execute("SELECT set_config('search_path', ?, false)", schema);
    var database = new PostgresDatabase();
    database.setConnection(new JdbcConnection(migrator));
    database.setDefaultSchemaName(schema);
    database.setLiquibaseSchemaName(REGISTRY);
    // Not closed: closing it would close the connection, which is the caller's.
    var liquibase = new Liquibase(file, files, database);
    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
    placeholders.forEach(liquibase::setChangeLogParameter);
    liquibase.forceReleaseLocks();
    liquibase.update(new Contexts(), new LabelExpression());
  }

  private static void quietly(Scope.ScopedRunner<?> work) {
    try {
      Scope.child(QUIET, work);
    } catch (Exception refused) {
      throw new IllegalStateException("a changelog was refused: " + refused.getMessage(), refused);
    }
  }
}
