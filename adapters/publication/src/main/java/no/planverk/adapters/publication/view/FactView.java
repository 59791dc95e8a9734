package no.planverk.adapters.publication.view;

import java.util.List;

/** A line of the facts box: one thing or several under a label. */
public record FactView(String label, List<LinkView> lines) {
  public FactView {
    lines = List.copyOf(lines);
  }

  public static FactView of(String label, String text) {
    return new FactView(label, List.of(LinkView.plain(text)));
  }
}
