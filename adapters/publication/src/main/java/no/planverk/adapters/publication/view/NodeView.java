package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/** One element with the thread through it. */
public record NodeView(
    String title,
    String kind,
    List<FactView> facts,
    List<SdgView> sdg,
    PictureView picture,
    Optional<String> left,
    List<RowView> rows) {
  /** How far it is, what it is, where it stands. */
  public record RowView(
      String step, String kind, LinkView element, List<LinkView> plans, String facts) {}
}
