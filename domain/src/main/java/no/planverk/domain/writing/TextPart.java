package no.planverk.domain.writing;

/**
 * A part of a rich text that is recognised across changes: a paragraph, heading, list item, table,
 * figure or quotation.
 *
 * @param key what it is recognised by: its {@code data-id}, or for one that has none its tag and
 *     words; once in a text
 * @param list the opening tag of the list that the item stands in; empty for all but list items
 * @param opens whether a list item is the first of its list
 * @param html the part itself, clean
 * @param words what it says, without markup
 */
public record TextPart(String key, String list, boolean opens, String html, String words) {

  public boolean isItem() {
    return !list.isEmpty();
  }

  /** The part with other HTML of the same meaning for the list. */
  public TextPart saying(String newHtml, String newWords) {
    return new TextPart(key, list, opens, newHtml, newWords);
  }

  /** Whether both say the same in the same kind of place. */
  public boolean reads(TextPart other) {
    return html.equals(other.html) && list.equals(other.list);
  }
}
