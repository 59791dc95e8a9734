package no.planverk.domain.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.element.Element;

/**
 * Looks for internal words in what will be public: passages that are marked as internal, and whole
 * sentences that also stand in an internal text of the plan.
 */
public final class LeakGuard {
  /** Shorter sentences may stand in both by chance. */
  private static final int SHORTEST = 30;

  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]\\s*(intern|internt|internal)\\b|\\b(internt?|internal)( (merknad|notat|note))?\\s*:"
              + "|\\bikk?j?e (for|til) (publisering|offentliggjøring|offentliggjering|offentliggørelse)"
              + "|\\bnot for publication",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Set<String> internal = new HashSet<>();
  private final List<Leak> leaks = new ArrayList<>();

  private LeakGuard() {}

  /** Internal words in public text: what it is called that they stand in, and the words. */
  public record Leak(String place, String words) {}

  public static List<Leak> leaks(Manuscript text) {
    LeakGuard guard = new LeakGuard();
    for (Element element : text.elements()) {
      element.content().internal().map(RichText::words).ifPresent(guard::remember);
    }
    for (Section section : text.sections()) {
      guard.look(section.title().value(), section.title().value());
      for (Block block : text.blocksIn(section.id())) {
        if (block.holding() instanceof Block.Prose(RichText prose)) {
          guard.look(section.title().value(), prose.words());
        }
      }
    }
    for (Element element : text.elements()) {
      String title = element.title().value();
      guard.look(title, title);
      element.content().text().map(RichText::words).ifPresent(it -> guard.look(title, it));
    }
    return List.copyOf(guard.leaks);
  }

  private void remember(String words) {
    sentences(words)
        .map(LeakGuard::bare)
        .filter(it -> it.length() >= SHORTEST)
        .forEach(internal::add);
  }

  private void look(String place, String words) {
    Matcher mark = MARK.matcher(words);
    if (mark.find()) {
      leaks.add(new Leak(place, around(words, mark.start())));
      return;
    }
    Optional<String> same = sentences(words).filter(it -> internal.contains(bare(it))).findFirst();
    same.ifPresent(it -> leaks.add(new Leak(place, it.strip())));
  }

  private static java.util.stream.Stream<String> sentences(String words) {
    return Pattern.compile("(?<=[.!?])\\s+|\\R").splitAsStream(words);
  }

  private static String bare(String sentence) {
    return sentence.strip().toLowerCase(Locale.ROOT);
  }

  private static String around(String words, int at) {
    return words.substring(at, Math.min(words.length(), at + 60)).strip();
  }
}
