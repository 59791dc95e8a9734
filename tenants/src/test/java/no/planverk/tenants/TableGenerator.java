package no.planverk.tenants;

import java.nio.file.Path;
import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.Definition;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/** Writes the tenants' tables as Java, from a PostgreSQL that our own changelogs have filled. */
public final class TableGenerator {
  /** Where the tables are committed, seen from the folder of this module. */
  static final Path SOURCES = Path.of("../adapters/database/src/main/java");

  static final String PACKAGE = "no.planverk.adapters.database.tables";

  private TableGenerator() {}

  /** The first argument is the folder of sources to write to. */
  public static void main(String... arguments) throws Exception {
    generate(Path.of(arguments[0]));
  }

  static void generate(Path sources) throws Exception {
    FreshDatabase database = PostgresForTests.freshDatabase();
    var instants =
        new ForcedType()
            .withName("INSTANT")
            .withIncludeTypes(
                "timestamptz|timestamp with time zone|timestamp\\(\\d\\) with time zone");
    var generator =
        new Generator()
            .withStrategy(new Strategy().withName(OnePackage.class.getName()))
            .withDatabase(
                new Database()
                    .withInputSchema(TenantNames.TEMPLATE.schema())
                    .withIncludeRoutines(false)
                    .withForcedTypes(instants))
            .withGenerate(tablesOnly())
            .withTarget(new Target().withPackageName(PACKAGE).withDirectory(sources.toString()));
    var jdbc = new Jdbc().withUrl(database.cell().url()).withUser("postgres").withPassword("any");
    GenerationTool.generate(
        new Configuration().withLogging(Logging.WARN).withJdbc(jdbc).withGenerator(generator));
  }

  private static Generate tablesOnly() {
    return new Generate()
        .withRecords(false)
        .withPojos(false)
        .withDaos(false)
        .withIndexes(false)
        .withImplicitJoinPathsToOne(false)
        .withImplicitJoinPathsToMany(false)
        .withImplicitJoinPathsManyToMany(false)
        .withWhereMethodOverrides(false)
        .withRenameMethodOverrides(false)
        .withJavadoc(false)
        .withGlobalCatalogReferences(false)
        .withGeneratedAnnotation(false);
  }

  /** All of it in one package, which holds nothing else. */
  public static final class OnePackage extends DefaultGeneratorStrategy {
    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
      return getTargetPackage();
    }
  }
}
