package no.planverk.adapters.publication.view;

import java.util.List;

/** A page that says why there is no plan here, and where to go on. */
public record MessageView(
    String kind, String title, List<String> paragraphs, String overview, boolean search) {
  public MessageView {
    paragraphs = List.copyOf(paragraphs);
  }
}
