package no.planverk.domain.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into what a reader sees as one: tags, words, spaces and signs. */
final class Tokens {
  private static final Pattern MARKUP =
      Pattern.compile("<[^>]*>|[\\p{L}\\p{N}&;]+|\\s+|[^\\s\\p{L}\\p{N}&;<]");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\s\\p{L}\\p{N}]");

  private Tokens() {}

  /** Of HTML: a tag is one token. */
  static List<String> ofMarkup(String html) {
    return cut(MARKUP, html);
  }

  /** Of plain words. */
  static List<String> ofWords(String words) {
    return cut(PLAIN, words);
  }

  private static List<String> cut(Pattern pattern, String text) {
    List<String> tokens = new ArrayList<>();
    Matcher next = pattern.matcher(text);
    while (next.find()) {
      tokens.add(next.group());
    }
    return tokens;
  }
}
