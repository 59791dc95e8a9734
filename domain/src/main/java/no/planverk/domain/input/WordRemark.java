package no.planverk.domain.input;

import java.util.Locale;

/**
 * Something in a Word document that did not come along as it was.
 *
 * @param where the heading above it; empty before the first
 * @param what the words, style or markup that it is about; may be empty
 */
public record WordRemark(About about, String where, String what) {

  /** What a remark is about. */
  public enum About {
    COMMENT,
    INSERTED,
    DELETED,
    TEXT_BOX,
    FOOTNOTE,
    UNDESCRIBED_PICTURE,
    DROPPED_PICTURE,
    CHART,
    EQUATION,
    EMBEDDED,
    LINK,
    TABLE_WITHOUT_HEADER,
    SKIPPED_LEVEL,
    STYLE,
    MARKUP;

    /** The word in texts: {@code text-box}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
