package no.planverk.domain.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that somebody searches for, all of which a passage must have. A word is found where it
 * is inflected, where another word begins with it, and where it stands inside another word.
 */
public record SearchWords(List<Word> words) {
  /** More words than anyone means narrow nothing and cost much. */
  public static final int MOST = 8;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int LONGEST = 40;
  private static final int SHORTEST = 3;
  private static final int SHORTEST_STEM = 4;

  /** Longest first; the endings by which Norwegian and Danish inflect nouns and adjectives. */
  private static final List<String> ENDINGS =
      List.of(
          "ernes", "enes", "anes", "erne", "ande", "ende", "ane", "ene", "ers", "ens", "ets", "ar",
          "er", "or", "en", "et", "an", "a", "e", "s");

  /**
   * A word in lower case.
   *
   * @param stem the word without an ending, as snowball has no rules for Nynorsk and the stems of
   *     its forms differ: {@code skulane} and {@code skular} share {@code skul}
   */
  public record Word(String text, Optional<String> stem) {
    static Word of(String text) {
      return new Word(
          text,
          ENDINGS.stream()
              .filter(text::endsWith)
              .map(it -> text.substring(0, text.length() - it.length()))
              .filter(it -> it.length() >= SHORTEST_STEM)
              .findFirst());
    }
  }

  public SearchWords {
    words = List.copyOf(words);
  }

  /** Reads what was typed; signs are no part of words, and the shortest words say nothing. */
  public static SearchWords of(String typed) {
    Set<String> all = new LinkedHashSet<>();
    Matcher next = WORD.matcher(typed.toLowerCase(Locale.ROOT));
    while (next.find()) {
      all.add(next.group().substring(0, Math.min(LONGEST, next.group().length())));
    }
    List<String> telling = all.stream().filter(it -> it.length() >= SHORTEST).toList();
    return new SearchWords(
        (telling.isEmpty() ? new ArrayList<>(all) : telling)
            .stream().limit(MOST).map(Word::of).toList());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words as one would type them. */
  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** The same search with one word in place of another. */
  public SearchWords with(Word word, String other) {
    return new SearchWords(
        words.stream().map(it -> it.equals(word) ? Word.of(other) : it).toList());
  }
}
