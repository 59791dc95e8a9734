package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * A plan's text being written, a chapter at a time.
 *
 * @param texts what the page's script says, as JSON
 * @param chapter the chapter that is shown; none in a plan without sections
 */
public record EditorView(
    String plan,
    String title,
    String stage,
    boolean writable,
    boolean maySuggest,
    Addresses addresses,
    String person,
    String texts,
    List<OutlineView> outline,
    Optional<SectionView> chapter,
    Optional<LinkView> before,
    Optional<LinkView> after,
    int conflicts,
    List<RemovalView> removals) {

  /** Whether there is a working text; a version that was adopted is published as it is. */
  public boolean hasPreview() {
    return !addresses.preview().isEmpty();
  }

  /** Where the page and its script go. */
  public record Addresses(
      String plan,
      String editor,
      String preview,
      String sections,
      String events,
      String presence,
      String figures,
      String links,
      String conflicts,
      String talk,
      String checklist,
      String review,
      String tasks,
      String signIn,
      String script) {}

  /** A section in the outline. */
  public record OutlineView(
      String id,
      String title,
      String href,
      String acts,
      boolean isCurrent,
      List<OutlineView> children) {}

  /** A section with its texts and elements. */
  public record SectionView(
      String id,
      String title,
      int level,
      String acts,
      String history,
      String addElement,
      boolean isEmpty,
      Optional<GuideView> guide,
      String talk,
      int said,
      List<ItemView> items,
      List<SectionView> children) {}

  /** What the template says to the writer of a section. */
  public record GuideView(String help, boolean isRequired) {}

  /** What stands in a section. */
  public sealed interface ItemView permits TextView, CardView {}

  /** A text: shown, and as it is sent back. */
  public record TextView(String block, long revision, String save, String shown, String html)
      implements ItemView {}

  /** Something taken out that can be put back. */
  public record RemovalView(String title, String when, String putBack) {}
}
