package no.planverk.adapters.publication.view;

import java.util.List;

/** What a reader must know before the text: a proposal, an older version, a plan due for review. */
public record BannerView(String kind, String heading, String text, List<LinkView> links) {
  public BannerView {
    links = List.copyOf(links);
  }
}
