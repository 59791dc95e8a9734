package no.planverk.application.publishing;

import java.util.Collection;
import java.util.List;
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
    return tenants.reading(
        tenant,
        pages -> new Searching(new OfPages(pages, publications)).search(words, wanted, slice));
  }

  private record OfPages(PublishedPages pages, Collection<UUID> publications)
      implements Searching.Shelf {
    @Override
    public List<Match> search(SearchWords words, int most) {
      return pages.search(publications, words, most);
    }

    @Override
    public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
      return pages.excerpts(matches, words);
    }

    @Override
    public List<String> wordsLike(String word, int most) {
      return pages.wordsLike(word, most);
    }
  }
}
