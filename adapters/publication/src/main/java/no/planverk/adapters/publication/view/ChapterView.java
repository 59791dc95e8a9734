package no.planverk.adapters.publication.view;

import java.util.List;

/**
 * A chapter of a text that is read by chapter: where it is, what is in it, and the anchors that
 * once were on one page with it.
 *
 * @param counts what it holds, in words
 */
public record ChapterView(
    String anchor,
    String title,
    String href,
    String counts,
    List<ContentsView> sections,
    List<EntryView> elements) {
  public ChapterView {
    sections = List.copyOf(sections);
    elements = List.copyOf(elements);
  }

  /** An element of the chapter, and where it stands. */
  public record EntryView(
      String anchor, String element, String kind, String number, String title, String href) {}
}
