package no.planverk.adapters.database;

import java.util.List;
import java.util.Locale;
import no.planverk.domain.catalogue.Language;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Row1;
import org.jooq.Table;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** PostgreSQL's full text search and trigrams, which jOOQ has no words for. */
final class FullText {
  private static final Name SIMILARITY = DSL.name("ext", "similarity");

  private FullText() {}

  /** How the server cuts words of that language down to their stems. */
  enum Stemmer {
    NORWEGIAN,
    DANISH,
    ENGLISH,
    SIMPLE;

    static Stemmer of(Language language) {
      return switch (language) {
        case NB, NN -> NORWEGIAN;
        case DA -> DANISH;
        case EN -> ENGLISH;
        case SE, SMJ, SMA -> SIMPLE;
      };
    }

    private Field<String> field() {
      return DSL.inline(name().toLowerCase(Locale.ROOT));
    }
  }

  /** The stems of a title and a text, those of the title weighing more. */
  static Field<Object> stems(Stemmer stemmer, String title, String text) {
    return function("tsvector_concat", weighed(stemmer, title, "A"), weighed(stemmer, text, "B"));
  }

  private static Field<Object> weighed(Stemmer stemmer, String text, String weight) {
    return function(
        "setweight", function("to_tsvector", stemmer.field(), DSL.val(text)), DSL.inline(weight));
  }

  /** Words that begin with the stem; letters and digits only need no quoting. */
  static Field<Object> beginning(Stemmer stemmer, String word) {
    return function("to_tsquery", stemmer.field(), DSL.val(word + ":*"));
  }

  /**
   * What any of the queries finds, each lexeme asked for once; null where they hold stop words
   * alone. A statement works it out once, where it would work out a bare expression for each row.
   */
  static Field<Object> any(List<Field<Object>> queries) {
    Table<Record1<Object>> each =
        DSL.values(queries.stream().map(DSL::row).toArray(Row1[]::new)).as("each", "part");
    Field<Object> part = DSL.field(DSL.name("part"), Object.class);
    return DSL.field(
        DSL.select(
                function(
                    "to_tsquery",
                    Stemmer.SIMPLE.field(),
                    DSL.groupConcatDistinct(part.cast(SQLDataType.CLOB)).separator(" | ")))
            .from(each)
            .where(DSL.function(DSL.name("numnode"), SQLDataType.INTEGER, part).gt(DSL.inline(0))));
  }

  static Condition matches(Field<?> stems, Field<?> query) {
    return operator(stems, "@@", query);
  }

  /** Higher where the words stand close and weigh much; longer texts lower. */
  static Field<Double> rank(Field<?> stems, Field<?> query) {
    return DSL.coalesce(
        DSL.function(DSL.name("ts_rank_cd"), SQLDataType.DOUBLE, stems, query, DSL.inline(1)),
        DSL.inline(0.0));
  }

  /** A piece of a text around what the query finds; empty where it asks for nothing. */
  static Field<String> headline(Field<String> text, Field<?> query, char from, char to) {
    return DSL.coalesce(
        DSL.function(
            DSL.name("ts_headline"),
            SQLDataType.CLOB,
            Stemmer.NORWEGIAN.field(),
            text,
            query,
            DSL.inline(
                "StartSel=%s, StopSel=%s, MaxFragments=2, MinWords=8, MaxWords=22, FragmentDelimiter=\" … \""
                    .formatted(from, to))),
        DSL.inline(""));
  }

  /** Whether two words share so many trigrams that one may be meant by the other. */
  static Condition alike(Field<String> word, String other) {
    return operator(word, "OPERATOR(ext.%)", DSL.val(other));
  }

  static Field<Double> similarity(Field<String> word, String other) {
    return DSL.function(SIMILARITY, SQLDataType.DOUBLE, word, DSL.val(other));
  }

  private static Field<Object> function(String name, Field<?>... arguments) {
    return DSL.function(DSL.name(name), Object.class, arguments);
  }

  private static Condition operator(Field<?> left, String operator, Field<?> right) {
    return CustomCondition.of(sql -> sql.visit(left).sql(' ').sql(operator).sql(' ').visit(right));
  }
}
