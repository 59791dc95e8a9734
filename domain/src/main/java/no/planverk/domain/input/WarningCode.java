package no.planverk.domain.input;

import java.util.Locale;

/** The kinds of warnings. The id never changes; the words for it are texts. */
public enum WarningCode {
  DROPPED_MARKUP,
  ANCHOR_REPLACED,
  NO_BLOCK_NAMES_IT,
  UNKNOWN_OWNER,
  UNKNOWN_BODY,
  UNKNOWN_PARENT,
  UNKNOWN_REPLACED,
  FILE_NOT_STORED,
  HEARING_TOO_SHORT,
  HEARING_CAUTION,
  NOT_HEARD,
  HEARING_STILL_RUNNING,
  WRONG_BODY,
  NOT_YET_IN_FORCE,
  MISSING_SECTION,
  ENDS_ON_HOLIDAY,
  BEGINS_IN_THE_PAST,
  BANDS_OVERLAP,
  BANDS_LEAVE_GAP,
  READING_IN_NO_BAND,
  COLUMN_IGNORED;

  /** As in the API: {@code not-heard}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
