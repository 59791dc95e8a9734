package no.planverk.adapters.publication.view;

import java.util.List;

/**
 * A part of the site as it stands in a page of someone else. One of its lists is filled.
 *
 * @param whole the page of which it is a part
 */
public record EmbedView(
    Wording words,
    String title,
    String municipality,
    LinkView whole,
    String styleSheet,
    String theme,
    List<CardView> plans,
    List<SdgOverviewView.SliceView> wheel,
    List<BranchView> goals) {
  public EmbedView {
    plans = List.copyOf(plans);
    wheel = List.copyOf(wheel);
    goals = List.copyOf(goals);
  }

  /** An element with what stands under it. */
  public record BranchView(String kind, LinkView link, List<BranchView> branches) {
    public BranchView {
      branches = List.copyOf(branches);
    }
  }
}
