package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * What the head of a page says to browsers, search engines and whoever shows a link to it.
 *
 * @param canonical the whole address at which the page is at home
 * @param feed the feed that brings what is new
 * @param described where it says what it looks like in another page (oEmbed)
 * @param picture the whole address of what others show beside a link to the page
 * @param linked what the page is about, as JSON-LD that cannot end the element in which it stands
 */
public record HeadView(
    String title,
    Optional<String> description,
    boolean indexed,
    Optional<String> canonical,
    LinkView feed,
    Optional<String> described,
    String picture,
    List<String> linked) {
  public HeadView {
    linked = List.copyOf(linked);
  }
}
