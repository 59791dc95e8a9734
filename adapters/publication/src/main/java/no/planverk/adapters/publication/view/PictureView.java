package no.planverk.adapters.publication.view;

import java.util.List;

/**
 * A picture of what leads to what, whose boxes are links.
 *
 * @param lines each the {@code d} of a path
 */
public record PictureView(
    String label, int width, int height, List<BoxView> boxes, List<String> lines) {
  /** {@code small} stands above the title, which comes in lines that fit. */
  public record BoxView(
      int x,
      int y,
      String kind,
      String small,
      String title,
      List<String> words,
      String href,
      boolean here) {}

  public PictureView {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }
}
