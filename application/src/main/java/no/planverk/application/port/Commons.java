package no.planverk.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.planverk.domain.search.CommonText;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.TenantId;

/**
 * What is published by the municipalities that let themselves be found from all others: copies,
 * apart from every tenant. Threads share it.
 */
public interface Commons {
  /** Whether the municipality consents to be found. */
  boolean isOpen(TenantId tenant);

  /** The municipality consents; nothing happens when it did already. */
  void open(TenantId tenant, Instant at);

  /** The consent is taken back, and with it everything that was there of the municipality. */
  void close(TenantId tenant);

  /** What is there of the municipality, by publication. */
  Map<UUID, CommonText> held(TenantId tenant);

  /**
   * Adds a text with its passages, unless it is there; throws where its municipality does not
   * consent (any more).
   */
  void put(CommonText text, List<Passage> passages);

  /** Removes those texts of the municipality. */
  void take(TenantId tenant, Collection<UUID> publications);

  /** The passages of all texts that have all the words, best first, so many at most. */
  List<Match> search(SearchWords words, int most);

  /** The texts in which those were found, by publication. */
  Map<UUID, CommonText> texts(Collection<Match> matches);

  /** What was found, as it is shown, in the same order. */
  List<Excerpt> excerpts(List<Match> matches, SearchWords words);

  /** Words that are there and written nearly like one that finds nothing, nearest first. */
  List<String> wordsLike(String word, int most);
}
