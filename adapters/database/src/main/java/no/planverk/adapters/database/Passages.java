package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.PublicPassage.PUBLIC_PASSAGE;
import static no.planverk.adapters.database.tables.PublicWord.PUBLIC_WORD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.planverk.adapters.database.FullText.Stemmer;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What is found by searching. Words are stemmed by the snowball of the text's language and asked
 * for as beginnings, so that compounds are found by their first part; trigrams find what stands
 * inside a word, and words written nearly so.
 */
record Passages(DSLContext sql) {
  private static final List<Stemmer> STEMMERS =
      List.of(Stemmer.NORWEGIAN, Stemmer.DANISH, Stemmer.ENGLISH);
  private static final int EXCERPT = 90;

  private static final Name HIT = DSL.name("hit");
  private static final Field<UUID> HIT_PUBLICATION =
      DSL.field(HIT.append("publication_id"), UUID.class);
  private static final Field<Integer> HIT_NUMBER = DSL.field(HIT.append("number"), Integer.class);
  private static final Field<String> HIT_KIND = DSL.field(HIT.append("kind"), String.class);
  private static final Field<Double> HIT_RANK = DSL.field(HIT.append("rank"), Double.class);

  void keep(UUID publication, Language language, List<Passage> passages) {
    List<Query> inserts = new ArrayList<>();
    Set<String> words = new HashSet<>();
    for (int number = 0; number < passages.size(); number++) {
      Passage passage = passages.get(number);
      words.addAll(Passage.words(passage.title() + " " + passage.text()));
      inserts.add(
          sql.insertInto(PUBLIC_PASSAGE)
              .columns(
                  PUBLIC_PASSAGE.PUBLICATION_ID,
                  PUBLIC_PASSAGE.NUMBER,
                  PUBLIC_PASSAGE.KIND,
                  PUBLIC_PASSAGE.SUBJECT_ID,
                  PUBLIC_PASSAGE.PLACE,
                  PUBLIC_PASSAGE.TITLE,
                  PUBLIC_PASSAGE.BODY,
                  PUBLIC_PASSAGE.PLAIN,
                  PUBLIC_PASSAGE.WORDS)
              .values(
                  publication,
                  number,
                  passage.kind().name().toLowerCase(Locale.ROOT),
                  passage.subject().orElse(null),
                  passage.place(),
                  passage.title(),
                  passage.text(),
                  (passage.title() + " " + passage.text()).toLowerCase(Locale.ROOT),
                  FullText.stems(FullText.Stemmer.of(language), passage.title(), passage.text())));
    }
    sql.batch(inserts).execute();
    sql.insertInto(PUBLIC_WORD, PUBLIC_WORD.WORD)
        .select(
            DSL.select(DSL.field(DSL.name("word"), SQLDataType.CLOB))
                .from(DSL.unnest(words.toArray(String[]::new)).as("each", "word")))
        .onConflictDoNothing()
        .execute();
  }

  /** Forgets what nobody searches any more. */
  void forget(Collection<UUID> publications) {
    sql.deleteFrom(PUBLIC_PASSAGE).where(PUBLIC_PASSAGE.PUBLICATION_ID.in(publications)).execute();
  }

  List<Match> search(Collection<UUID> publications, SearchWords words, int most) {
    Field<UUID> each = DSL.field(DSL.name("each"), UUID.class);
    return search(
        HIT_PUBLICATION.in(
            DSL.select(each)
                .from(DSL.unnest(publications.toArray(UUID[]::new)).as("those", "each"))),
        words,
        most);
  }

  /** In all passages of the schema. */
  List<Match> search(SearchWords words, int most) {
    return search(DSL.noCondition(), words, most);
  }

  /**
   * What has the words is found first and by itself: a plan for any words whatever would look them
   * up for each publication anew.
   */
  private List<Match> search(Condition which, SearchWords words, int most) {
    Condition all =
        words.words().stream().map(Passages::has).reduce(DSL.noCondition(), Condition::and);
    CommonTableExpression<?> hits =
        HIT.fields("publication_id", "number", "kind", "rank")
            .asMaterialized(
                DSL.select(
                        PUBLIC_PASSAGE.PUBLICATION_ID,
                        PUBLIC_PASSAGE.NUMBER,
                        PUBLIC_PASSAGE.KIND,
                        rank(words))
                    .from(PUBLIC_PASSAGE)
                    .where(all));
    return sql.with(hits)
        .select(HIT_PUBLICATION, HIT_NUMBER, HIT_KIND, HIT_RANK)
        .from(hits)
        .where(which)
        .orderBy(HIT_RANK.desc(), HIT_PUBLICATION, HIT_NUMBER)
        .limit(most)
        .fetch(
            row ->
                new Match(
                    row.value1(),
                    row.value2(),
                    Passage.Kind.valueOf(row.value3().toUpperCase(Locale.ROOT)),
                    row.value4()));
  }

  private static Condition has(SearchWords.Word word) {
    return FullText.matches(PUBLIC_PASSAGE.WORDS, query(word))
        .or(PUBLIC_PASSAGE.PLAIN.like("%" + word.text() + "%"));
  }

  private static Field<Object> query(SearchWords.Word word) {
    return FullText.any(beginnings(word).toList());
  }

  private static Field<Object> query(SearchWords words) {
    return FullText.any(words.words().stream().flatMap(Passages::beginnings).toList());
  }

  private static Stream<Field<Object>> beginnings(SearchWords.Word word) {
    return Stream.concat(
        STEMMERS.stream().map(it -> FullText.beginning(it, word.text())),
        word.stem().stream().map(it -> FullText.beginning(Stemmer.SIMPLE, it)));
  }

  /** Where the words stand close and in titles, and before all where they are a plan's own name. */
  private static Field<Double> rank(SearchWords words) {
    Field<Double> inTitle =
        words.words().stream()
            .map(
                it ->
                    DSL.when(
                            DSL.lower(PUBLIC_PASSAGE.TITLE).like("%" + it.text() + "%"),
                            DSL.inline(0.5))
                        .otherwise(DSL.inline(0.0)))
            .map(it -> (Field<Double>) it)
            .reduce(Field::plus)
            .orElseThrow();
    return FullText.rank(PUBLIC_PASSAGE.WORDS, query(words))
        .plus(inTitle)
        .plus(DSL.when(PUBLIC_PASSAGE.KIND.eq("plan"), DSL.inline(0.5)).otherwise(DSL.inline(0.0)));
  }

  List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
    if (matches.isEmpty()) {
      return List.of();
    }
    Field<String> headline =
        FullText.headline(PUBLIC_PASSAGE.BODY, query(words), Excerpt.FROM, Excerpt.TO);
    Map<List<Object>, Excerpt> found = new HashMap<>();
    Condition those =
        matches.stream()
            .map(
                it ->
                    PUBLIC_PASSAGE
                        .PUBLICATION_ID
                        .eq(it.publication())
                        .and(PUBLIC_PASSAGE.NUMBER.eq(it.number())))
            .reduce(DSL.falseCondition(), Condition::or);
    Map<List<Object>, Match> wanted = new HashMap<>();
    matches.forEach(it -> wanted.put(List.of(it.publication(), it.number()), it));
    sql.select(
            PUBLIC_PASSAGE.PUBLICATION_ID,
            PUBLIC_PASSAGE.NUMBER,
            PUBLIC_PASSAGE.SUBJECT_ID,
            PUBLIC_PASSAGE.PLACE,
            PUBLIC_PASSAGE.TITLE,
            PUBLIC_PASSAGE.BODY,
            headline)
        .from(PUBLIC_PASSAGE)
        .where(those)
        .forEach(
            row -> {
              List<Object> key = List.of(row.value1(), row.value2());
              Match match = Objects.requireNonNull(wanted.get(key));
              Passage passage =
                  new Passage(
                      match.kind(),
                      Optional.ofNullable(row.value3()),
                      row.value4(),
                      row.value5(),
                      row.value6());
              found.put(key, new Excerpt(match, passage, excerpt(row.value7(), passage, words)));
            });
    return matches.stream()
        .flatMap(
            it -> Optional.ofNullable(found.get(List.of(it.publication(), it.number()))).stream())
        .toList();
  }

  /** What the stems do not mark stands inside a word, or in the title alone. */
  private static String excerpt(String headline, Passage passage, SearchWords words) {
    if (headline.indexOf(Excerpt.FROM) >= 0) {
      return headline;
    }
    String lower = passage.text().toLowerCase(Locale.ROOT);
    for (SearchWords.Word word : words.words()) {
      int at = lower.indexOf(word.text());
      if (at >= 0 && lower.length() == passage.text().length()) {
        return around(passage.text(), at, at + word.text().length());
      }
    }
    return passage.text().length() <= 2 * EXCERPT
        ? passage.text()
        : passage.text().substring(0, 2 * EXCERPT) + " …";
  }

  private static String around(String text, int from, int to) {
    int first = from <= EXCERPT ? 0 : text.lastIndexOf(' ', from - EXCERPT) + 1;
    int last = text.indexOf(' ', Math.min(text.length(), to + EXCERPT));
    return (first > 0 ? "… " : "")
        + text.substring(first, from)
        + Excerpt.FROM
        + text.substring(from, to)
        + Excerpt.TO
        + (last < 0 ? text.substring(to) : text.substring(to, last) + " …");
  }

  List<String> wordsLike(String word, int most) {
    return sql.select(PUBLIC_WORD.WORD)
        .from(PUBLIC_WORD)
        .where(FullText.alike(PUBLIC_WORD.WORD, word))
        .orderBy(FullText.similarity(PUBLIC_WORD.WORD, word).desc(), PUBLIC_WORD.WORD)
        .limit(most)
        .fetch(PUBLIC_WORD.WORD);
  }
}
