package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * A page that says why there is no plan here, and where to go on.
 *
 * @param search where to search for another, if that helps
 */
public record MessageView(
    String kind, String title, List<String> paragraphs, LinkView next, Optional<String> search) {
  public MessageView {
    paragraphs = List.copyOf(paragraphs);
  }
}
