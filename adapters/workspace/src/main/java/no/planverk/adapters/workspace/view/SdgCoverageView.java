package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * What is done for the UN's goals: all of them, or one.
 *
 * @param rows the goals, where the page is about all
 * @param marks what is marked with the one goal
 * @param targets how often each target is named
 */
public record SdgCoverageView(
    List<LinkView> path,
    String title,
    String lead,
    List<RowView> rows,
    List<LinkView> plans,
    List<MarkView> marks,
    List<String> targets,
    Optional<LinkView> print) {

  /** A UN goal; {@code width} and {@code carriedWidth} are the lengths of its bars. */
  public record RowView(
      String number,
      String title,
      String href,
      String plans,
      String marks,
      String carried,
      String actions,
      String money,
      String targets,
      String width,
      String carriedWidth) {}

  /** A mark as what it is. */
  public record MarkView(
      LinkView element,
      String kind,
      String plans,
      String target,
      boolean reasoned,
      boolean acted,
      boolean measured) {}
}
