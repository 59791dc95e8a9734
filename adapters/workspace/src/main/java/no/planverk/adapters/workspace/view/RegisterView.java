package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The register of plans: ready-made selections, a search, and what was found. */
public record RegisterView(
    String action,
    List<LinkView> selections,
    List<FieldView> fields,
    boolean mine,
    boolean filtered,
    String sort,
    String everything,
    String count,
    Optional<EmptyView> empty,
    List<HeadView> heads,
    List<LineView> plans,
    String place,
    Optional<String> before,
    Optional<String> after,
    Optional<String> toNew) {
  /** The head of a column, and where it is read in that column's order. */
  public record HeadView(String text, Optional<String> href, Optional<String> sorted) {}

  /** A plan of the register. */
  public record LineView(
      String title,
      String href,
      List<TagView> tags,
      String type,
      String owner,
      String period,
      String changed) {}

  /** Why there is nothing, and what to do next. */
  public record EmptyView(String text, Optional<LinkView> next) {}
}
