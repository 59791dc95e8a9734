package no.planverk.application.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.application.publishing.SearchPublished.Found;
import no.planverk.application.publishing.SearchPublished.Slice;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;

/** How one searches, wherever it is: with other words in place of those that nothing has. */
final class Searching {
  private static final int MOST = 2_000;
  private static final int SUGGESTIONS = 5;

  private final Shelf shelf;

  Searching(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Where passages are found. */
  interface Shelf {
    List<Match> search(SearchWords words, int most);

    List<Excerpt> excerpts(List<Match> matches, SearchWords words);

    List<String> wordsLike(String word, int most);
  }

  Found search(SearchWords words, Predicate<Match> wanted, Slice slice) {
    if (words.isEmpty()) {
      return new Found(words, false, List.of(), List.of());
    }
    List<Match> matches = shelf.search(words, MOST);
    if (!matches.isEmpty()) {
      return found(words, false, matches, wanted, slice);
    }
    return nearest(words)
        .map(it -> found(it, true, shelf.search(it, MOST), wanted, slice))
        .orElseGet(() -> new Found(words, false, List.of(), List.of()));
  }

  /** The words as they may have been meant: those that find nothing, each by its likest. */
  private Optional<SearchWords> nearest(SearchWords words) {
    SearchWords meant = words;
    for (SearchWords.Word word : words.words()) {
      if (shelf.search(new SearchWords(List.of(word)), 1).isEmpty()) {
        Optional<String> other =
            shelf.wordsLike(word.text(), SUGGESTIONS).stream()
                .filter(it -> !shelf.search(SearchWords.of(it), 1).isEmpty())
                .findFirst();
        if (other.isEmpty()) {
          return Optional.empty();
        }
        meant = meant.with(word, other.get());
      }
    }
    return meant.equals(words) ? Optional.empty() : Optional.of(meant);
  }

  private Found found(
      SearchWords words,
      boolean corrected,
      List<Match> matches,
      Predicate<Match> wanted,
      Slice slice) {
    List<Match> shown =
        matches.stream().filter(wanted).skip(slice.from()).limit(slice.length()).toList();
    return new Found(words, corrected, matches, shelf.excerpts(shown, words));
  }
}
