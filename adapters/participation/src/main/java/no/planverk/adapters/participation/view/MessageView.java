package no.planverk.adapters.participation.view;

import java.util.List;

/** A page that says what came of it, and where to go on. */
public record MessageView(String title, List<String> paragraphs, List<LinkView> links) {
  public MessageView {
    paragraphs = List.copyOf(paragraphs);
    links = List.copyOf(links);
  }
}
