package no.planverk.application.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.TenantId;

/** Searches in what a municipality has published. */
public final class SearchPublished {
  private static final int MOST = 2_000;
  private static final int SUGGESTIONS = 5;

  private final TenantTransactions tenants;

  public SearchPublished(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  /**
   * What was found.
   *
   * @param words what was searched for in the end
   * @param corrected whether nothing has the words as they were typed, so that others were taken
   * @param matches best first, two thousand at most
   * @param shown the excerpts of one page of those matches that are wanted
   */
  public record Found(
      SearchWords words, boolean corrected, List<Match> matches, List<Excerpt> shown) {
    public Found {
      matches = List.copyOf(matches);
      shown = List.copyOf(shown);
    }
  }

  /** A part of a long list, from 0. */
  public record Slice(int from, int length) {}

  /** Searches these publications; the excerpts are of those that are wanted. */
  public Found search(
      TenantId tenant,
      Collection<UUID> publications,
      SearchWords words,
      Predicate<Match> wanted,
      Slice slice) {
    return words.isEmpty()
        ? new Found(words, false, List.of(), List.of())
        : tenants.reading(tenant, pages -> search(pages, publications, words, wanted, slice));
  }

  private static Found search(
      PublishedPages pages,
      Collection<UUID> publications,
      SearchWords words,
      Predicate<Match> wanted,
      Slice slice) {
    List<Match> matches = pages.search(publications, words, MOST);
    if (!matches.isEmpty()) {
      return found(pages, words, false, matches, wanted, slice);
    }
    return nearest(pages, publications, words)
        .map(it -> found(pages, it, true, pages.search(publications, it, MOST), wanted, slice))
        .orElseGet(() -> new Found(words, false, List.of(), List.of()));
  }

  /** The words as they may have been meant: those that find nothing, each by its likest. */
  private static Optional<SearchWords> nearest(
      PublishedPages pages, Collection<UUID> publications, SearchWords words) {
    SearchWords meant = words;
    for (SearchWords.Word word : words.words()) {
      if (pages.search(publications, new SearchWords(List.of(word)), 1).isEmpty()) {
        Optional<String> other =
            pages.wordsLike(word.text(), SUGGESTIONS).stream()
                .filter(it -> !pages.search(publications, SearchWords.of(it), 1).isEmpty())
                .findFirst();
        if (other.isEmpty()) {
          return Optional.empty();
        }
        meant = meant.with(word, other.get());
      }
    }
    return meant.equals(words) ? Optional.empty() : Optional.of(meant);
  }

  private static Found found(
      PublishedPages pages,
      SearchWords words,
      boolean corrected,
      List<Match> matches,
      Predicate<Match> wanted,
      Slice slice) {
    List<Match> shown =
        matches.stream().filter(wanted).skip(slice.from()).limit(slice.length()).toList();
    return new Found(words, corrected, matches, pages.excerpts(shown, words));
  }
}
