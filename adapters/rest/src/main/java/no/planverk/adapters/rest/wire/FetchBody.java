package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element that a plan has fetched, as the plan shows it.
 *
 * @param shown the words that the plan shows
 * @param waiting what is to be decided: {@code reworded}, {@code taken-out}, {@code abandoned},
 *     {@code superseded}, {@code repealed}; empty where nothing is
 * @param newest the newest words, where it is to be decided about them
 * @param reason why the plan keeps words that are not the newest
 */
public record FetchBody(
    String plan,
    String element,
    String source,
    WordingBody shown,
    List<String> waiting,
    @Nullable WordingBody newest,
    @Nullable String reason,
    long revision) {

  /**
   * What an element said at one time.
   *
   * @param series {@code heard} or {@code adopted}; absent where it was seen in a draft
   */
  public record WordingBody(
      int number,
      String title,
      @Nullable String text,
      @Nullable String series,
      @Nullable Integer version) {}
}
