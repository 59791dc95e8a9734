package no.planverk.tenants.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a step may not say, and what it may. */
final class ReleaseLintTest {
  private static final int FIRST_LINTED = 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXPAND   | ALTER TABLE plan ADD COLUMN mark text NOT NULL                       | needs a default
          EXPAND   | ALTER TABLE plan ADD COLUMN at timestamptz DEFAULT clock_timestamp() | rewrites the table
          EXPAND   | ALTER TABLE plan ADD COLUMN id2 uuid DEFAULT uuidv7()                | rewrites the table
          EXPAND   | ALTER TABLE plan ADD COLUMN n bigserial                              | rewrites the table
          EXPAND   | ALTER TABLE plan ADD n int GENERATED ALWAYS AS (version * 2) STORED  | rewrites the table
          CONTRACT | ALTER TABLE plan ALTER COLUMN version TYPE bigint                    | another type
          EXPAND   | ALTER TABLE plan ALTER version SET DATA TYPE bigint                  | another type
          EXPAND   | ALTER TABLE plan ALTER COLUMN mark SET NOT NULL                      | contract step
          EXPAND   | ALTER TABLE plan ADD CHECK (version > 0)                             | NOT VALID
          EXPAND   | ALTER TABLE plan ADD CONSTRAINT a FOREIGN KEY (x) REFERENCES person  | NOT VALID
          EXPAND   | ALTER TABLE plan ADD CONSTRAINT a UNIQUE (x)                         | USING INDEX
          EXPAND   | ALTER TABLE plan ADD PRIMARY KEY (x)                                 | USING INDEX
          EXPAND   | ALTER TABLE plan DROP COLUMN mark                                    | contract step
          POST     | ALTER TABLE plan RENAME COLUMN mark TO sign                          | contract step
          EXPAND   | ALTER TABLE plan RENAME TO scheme                                    | contract step
          EXPAND   | DROP TABLE plan                                                      | contract step
          EXPAND   | CREATE INDEX plan_mark ON plan (mark)                                | concurrently
          EXPAND   | CREATE UNIQUE INDEX plan_mark ON plan (mark)                         | concurrently
          POST     | CREATE INDEX plan_mark ON plan (mark)                                | CONCURRENTLY IF NOT EXISTS
          POST     | CREATE INDEX CONCURRENTLY plan_mark ON plan (mark)                   | CONCURRENTLY IF NOT EXISTS
          EXPAND   | CREATE INDEX CONCURRENTLY IF NOT EXISTS plan_mark ON plan (mark)     | belongs in a post step
          EXPAND   | UPDATE plan SET mark = 'a'                                           | in batches
          POST     | UPDATE plan SET mark = 'a' WHERE mark IS NULL                        | LIMIT
          EXPAND   | LOCK TABLE plan                                                      | locks out everyone
          EXPAND   | CREATE FUNCTION two() RETURNS int LANGUAGE sql AS 'SELECT 2'         | BEGIN ATOMIC
          EXPAND   | GRANT SELECT ON ALL TABLES IN SCHEMA x TO ${rw}                      | one by one
          EXPAND   | CREATE ROLE x                                                        | tables only
          EXPAND   | SET search_path = x                                                  | settings are ours
          """)
  void these_are_refused(Phase phase, String statement, String why) {
    assertThat(ReleaseLint.faults(new Release(20, "words", phase, statement)))
        .singleElement()
        .asString()
        .startsWith("20-words: ")
        .contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXPAND   | ALTER TABLE plan ADD COLUMN mark text
          EXPAND   | ALTER TABLE plan ADD COLUMN mark text NOT NULL DEFAULT ''
          EXPAND   | ALTER TABLE plan ADD COLUMN at timestamptz NOT NULL DEFAULT now()
          EXPAND   | ALTER TABLE plan ADD COLUMN other_id uuid REFERENCES person
          EXPAND   | ALTER TABLE plan ADD CONSTRAINT a CHECK (version > 0) NOT VALID
          EXPAND   | ALTER TABLE plan ADD CONSTRAINT a UNIQUE USING INDEX plan_mark
          EXPAND   | ALTER TABLE plan ALTER COLUMN mark SET DEFAULT 'a'
          EXPAND   | ALTER TABLE plan ALTER COLUMN mark DROP NOT NULL
          POST     | ALTER TABLE plan VALIDATE CONSTRAINT a
          POST     | CREATE INDEX CONCURRENTLY IF NOT EXISTS plan_mark ON plan (mark)
          POST     | UPDATE plan SET mark = 'a' WHERE id IN (SELECT id FROM plan WHERE mark IS NULL LIMIT 500)
          CONTRACT | ALTER TABLE plan DROP COLUMN mark
          CONTRACT | ALTER TABLE plan ALTER COLUMN mark SET NOT NULL
          CONTRACT | DROP TABLE old
          EXPAND   | GRANT SELECT, INSERT ON note TO ${rw}
          EXPAND   | CREATE FUNCTION two() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 2; END
          """)
  void these_are_not(Phase phase, String statement) {
    assertThat(ReleaseLint.faults(new Release(20, "words", phase, statement))).isEmpty();
  }

  @Test
  void of_a_table_that_is_new_anything_may_be_said() {
    String text =
        String.join(
            Release.SEPARATOR,
            "CREATE TABLE note (id uuid PRIMARY KEY)",
            "CREATE INDEX note_id ON note (id)",
            "ALTER TABLE note ADD COLUMN mark text NOT NULL",
            "INSERT INTO note SELECT 1");
    assertThat(ReleaseLint.faults(new Release(20, "words", Phase.EXPAND, text))).isEmpty();
  }

  static int[] linted() {
    return Changelog.TENANT.stream().mapToInt(Changelog::number).toArray();
  }

  /** What was released before there was a lint, when tables were small, stays as it is. */
  @ParameterizedTest
  @MethodSource("linted")
  void our_own_steps_are_without_fault(int number) {
    Release release = new LiquibaseChangelogs().emit(Changelog.TENANT.get(number - 1));
    assertThat(release.number()).isEqualTo(number);
    if (number >= FIRST_LINTED) {
      assertThat(ReleaseLint.faults(release)).isEmpty();
    }
  }
}
