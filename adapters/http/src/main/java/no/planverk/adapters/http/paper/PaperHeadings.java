package no.planverk.adapters.http.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headings on paper go down one level at a time, and the upper ones are bookmarks. */
final class PaperHeadings {
  private static final int DEEPEST_BOOKMARK = 4;
  private static final String ALL = "h1, h2, h3, h4, h5, h6";

  private final Element bookmarks;
  private final Deque<Element> open = new ArrayDeque<>();
  private int last;
  private int count;

  private PaperHeadings(Document paper) {
    this.bookmarks = paper.head().appendElement("bookmarks");
    paper.select(ALL).forEach(this::settle);
    if (bookmarks.childrenSize() == 0) {
      bookmarks.remove();
    }
  }

  static void settle(Document paper) {
    new PaperHeadings(paper);
  }

  private void settle(Element heading) {
    String words = heading.text().strip();
    if (words.isEmpty()) {
      heading.tagName("p");
      return;
    }
    int level = Math.min(heading.tagName().charAt(1) - '0', last + 1);
    // The look goes with the level that was meant.
    heading.addClass(heading.tagName()).tagName("h" + level);
    last = level;
    if (level <= DEEPEST_BOOKMARK) {
      mark(heading, words, level);
    }
  }

  private void mark(Element heading, String words, int level) {
    if (heading.id().isEmpty()) {
      heading.id("h-" + count++);
    }
    while (open.size() >= level) {
      open.pop();
    }
    Element above = open.isEmpty() ? bookmarks : open.peek();
    open.push(above.appendElement("bookmark").attr("name", words).attr("href", "#" + heading.id()));
  }
}
