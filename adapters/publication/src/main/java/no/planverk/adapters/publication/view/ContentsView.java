package no.planverk.adapters.publication.view;

import java.util.List;

/**
 * A line of the list of contents and the lines under it.
 *
 * @param href where the section is, on this page or another
 */
public record ContentsView(String title, String anchor, String href, List<ContentsView> under) {
  public ContentsView {
    under = List.copyOf(under);
  }
}
