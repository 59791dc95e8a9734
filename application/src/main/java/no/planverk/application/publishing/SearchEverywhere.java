package no.planverk.application.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.planverk.application.port.Commons;
import no.planverk.application.port.Municipalities;
import no.planverk.application.publishing.SearchPublished.Found;
import no.planverk.application.publishing.SearchPublished.Slice;
import no.planverk.domain.search.CommonText;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;

/** Searches in what all municipalities have published that let themselves be found. */
public final class SearchEverywhere {
  private final Commons commons;
  private final Municipalities municipalities;

  public SearchEverywhere(Commons commons, Municipalities municipalities) {
    this.commons = commons;
    this.municipalities = municipalities;
  }

  /** A text that has something of what was searched for, and whose it is. */
  public record Place(CommonText text, Tenant municipality) {}

  /**
   * What was found.
   *
   * @param places where, by publication
   */
  public record FoundEverywhere(Found found, Map<UUID, Place> places) {
    public FoundEverywhere {
      places = Map.copyOf(places);
    }

    public Optional<Place> place(Match match) {
      return Optional.ofNullable(places.get(match.publication()));
    }
  }

  /** {@code asking} is on whose site it is asked; the excerpts are of the places wanted. */
  public FoundEverywhere search(
      TenantId asking, SearchWords words, Predicate<Place> wanted, Slice slice) {
    Map<UUID, Place> places = new LinkedHashMap<>();
    Found found =
        new Searching(new OfCommons(places))
            .search(
                words,
                it -> Optional.ofNullable(places.get(it.publication())).filter(wanted).isPresent(),
                slice);
    return new FoundEverywhere(found, places);
  }

  /** Notes of what is found whose it is; what is gone meanwhile is not found. */
  private final class OfCommons implements Searching.Shelf {
    private final Map<UUID, Place> places;

    OfCommons(Map<UUID, Place> places) {
      this.places = places;
    }

    @Override
    public List<Match> search(SearchWords words, int most) {
      List<Match> matches = commons.search(words, most);
      commons
          .texts(matches)
          .forEach(
              (publication, text) ->
                  municipalities
                      .find(text.tenant())
                      .filter(it -> it.tenancy().isFoundElsewhere())
                      .ifPresent(it -> places.put(publication, new Place(text, it))));
      return matches.stream().filter(it -> places.containsKey(it.publication())).toList();
    }

    @Override
    public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
      return commons.excerpts(matches, words);
    }

    @Override
    public List<String> wordsLike(String word, int most) {
      return commons.wordsLike(word, most);
    }
  }
}
