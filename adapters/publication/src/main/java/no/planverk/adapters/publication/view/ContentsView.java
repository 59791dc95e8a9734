package no.planverk.adapters.publication.view;

import java.util.List;

/** A line of the list of contents and the lines under it. */
public record ContentsView(String title, String anchor, List<ContentsView> under) {
  public ContentsView {
    under = List.copyOf(under);
  }
}
