package no.planverk.tenants.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds in a step what would hold up the people who work while it is taken, or break a node that
 * does not know it yet: what rewrites or reads through a filled table under a lock, what older
 * nodes still use, and what PostgreSQL does not look at before it is too late. Of a table that is
 * made in the same step anything may be said.
 */
public final class ReleaseLint {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern MADE =
      Pattern.compile("^CREATE TABLE (IF NOT EXISTS )?(?<table>\\w+)", FLAGS);
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(ALTER TABLE (ONLY )?|CREATE (UNIQUE )?INDEX (CONCURRENTLY )?(IF NOT EXISTS )?(\\w+ )?ON"
              + " (ONLY )?|UPDATE |DELETE FROM |INSERT INTO |DROP TABLE (IF EXISTS )?)(?<table>\\w+)",
          FLAGS);
  private static final Set<Phase> EVER = EnumSet.allOf(Phase.class);
  private static final Set<Phase> WHOLE = EnumSet.of(Phase.EXPAND, Phase.CONTRACT);
  private static final Set<Phase> EARLY = EnumSet.of(Phase.EXPAND, Phase.POST);

  private static final List<Rule> OF_FILLED_TABLES =
      List.of(
          rule(
              EVER,
              "ADD (COLUMN )?(?!CONSTRAINT)(?![^,]*\\bDEFAULT\\b)[^,]*\\bNOT NULL",
              "a column that may not be empty needs a default, or rows that are there have none"),
          rule(
              EVER,
              "ADD (COLUMN )?(?!CONSTRAINT)[^,]*\\bDEFAULT (?!now\\(\\))\\w+\\(",
              "a default that is worked out for each row rewrites the table"),
          rule(
              EVER,
              "ADD (COLUMN )?(?!CONSTRAINT)[^,]*\\b(GENERATED|SERIAL|BIGSERIAL)\\b",
              "a column that is worked out or counted for each row rewrites the table"),
          rule(
              EVER,
              "ALTER (COLUMN )?\\w+ (SET DATA )?TYPE",
              "another type rewrites the table; add a column, fill it, drop the old one"),
          rule(
              EARLY,
              "ALTER (COLUMN )?\\w+ SET NOT NULL",
              "older nodes may still leave it empty: SET NOT NULL belongs in a contract step"),
          rule(
              WHOLE,
              "ADD (CONSTRAINT \\w+ )?(CHECK|FOREIGN KEY)(?!.*NOT VALID)",
              "a constraint reads the whole table under a lock; add it NOT VALID, validate it in a"
                  + " post step"),
          rule(
              EVER,
              "ADD (CONSTRAINT \\w+ )?(UNIQUE|PRIMARY KEY|EXCLUDE)(?! USING INDEX)",
              "build the index concurrently in a post step, then add the constraint USING INDEX"),
          rule(
              EARLY,
              "\\b(DROP|RENAME) (COLUMN|TO|CONSTRAINT|(?!NOT NULL|DEFAULT)\\w+ TO)",
              "older nodes use the old name: what is dropped or renamed belongs in a contract step"),
          rule(EARLY, "^DROP TABLE", "a table is dropped in a contract step"),
          rule(
              WHOLE,
              "^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)",
              "an index on a table with rows is built concurrently, in a post step"),
          rule(
              EnumSet.of(Phase.POST),
              "^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY IF NOT EXISTS)",
              "in a post step: CREATE INDEX CONCURRENTLY IF NOT EXISTS"),
          rule(WHOLE, "^(UPDATE|DELETE|INSERT) ", "rows are filled in a post step, in batches"),
          rule(
              EnumSet.of(Phase.POST),
              "^(UPDATE|DELETE)(?!.*\\bLIMIT \\d+)",
              "a batch has a LIMIT, and changes nothing once all is done"));

  private static final List<Rule> OF_STATEMENTS =
      List.of(
          rule(WHOLE, "\\bCONCURRENTLY\\b", "CONCURRENTLY belongs in a post step"),
          rule(
              EVER,
              "^(VACUUM|CLUSTER|REINDEX|LOCK|TRUNCATE|COPY)\\b",
              "locks out everyone, or has no place in a release"),
          rule(
              EVER,
              "^CREATE (OR REPLACE )?(FUNCTION|PROCEDURE)(?!.*\\bBEGIN ATOMIC\\b)"
                  + "(?!.*\\bSET search_path\\b)",
              "names in a function's text are looked up when it runs, in nobody knows which schema:"
                  + " write BEGIN ATOMIC"),
          rule(EVER, "\\bALL TABLES\\b|\\bDEFAULT PRIVILEGES\\b", "rights are granted one by one"),
          rule(
              EVER,
              "^(CREATE|DROP|ALTER) (ROLE|SCHEMA|EXTENSION|DATABASE)",
              "a step is of a tenant's tables only"),
          rule(
              EVER, "^(BEGIN|COMMIT|ROLLBACK|SET|RESET)\\b", "transactions and settings are ours"));

  private ReleaseLint() {}

  private record Rule(Set<Phase> phases, Pattern form, String why) {
    boolean forbids(String statement, Phase phase) {
      return phases.contains(phase) && form.matcher(statement).find();
    }
  }

  private static Rule rule(Set<Phase> phases, String form, String why) {
    return new Rule(phases, Pattern.compile(form, FLAGS), why);
  }

  /** A line for each fault: the statement's beginning, and what to do instead. */
  public static List<String> faults(Release release) {
    List<String> statements =
        Stream.of(release.text().split(Release.SEPARATOR))
            .map(it -> it.strip().replaceAll("\\s+", " "))
            .toList();
    Set<String> made =
        statements.stream()
            .map(MADE::matcher)
            .flatMap(Matcher::results)
            .map(ReleaseLint::table)
            .collect(Collectors.toSet());
    return statements.stream().flatMap(it -> faults(it, release, made)).toList();
  }

  private static String table(MatchResult found) {
    return found.group("table").toLowerCase(Locale.ROOT);
  }

  private static Stream<String> faults(String statement, Release release, Set<String> made) {
    boolean filled =
        ABOUT.matcher(statement).results().map(ReleaseLint::table).noneMatch(made::contains);
    return Stream.concat(OF_STATEMENTS.stream(), filled ? OF_FILLED_TABLES.stream() : Stream.of())
        .filter(it -> it.forbids(statement, release.phase()))
        .map(
            it ->
                "%d-%s: %s: %s"
                    .formatted(release.number(), release.name(), beginning(statement), it.why()));
  }

  private static String beginning(String statement) {
    return statement.length() <= 60 ? statement : statement.substring(0, 60) + "…";
  }
}
