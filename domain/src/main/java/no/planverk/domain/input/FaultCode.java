package no.planverk.domain.input;

import java.util.Locale;

/** The kinds of faults that input can have. The id never changes; the words for it are texts. */
public enum FaultCode {
  NOT_JSON,
  INVALID_UTF8,
  TOO_DEEP,
  UNKNOWN_MEMBER,
  DUPLICATE_MEMBER,
  MISSING_MEMBER,
  WRONG_TYPE,
  WRONG_FORMAT,
  NOT_IN_TABLE,
  OTHER_COUNTRY,
  INVALID_TITLE,
  INVALID_DATE,
  INVALID_DUE,
  INVALID_YEAR,
  INVALID_NUMBER,
  INVALID_PERIOD,
  INVALID_SDG,
  INVALID_HASH,
  INVALID_ADDRESS,
  INVALID_TEXT,
  CONTROL_CHARACTER,
  DUPLICATE_KEY,
  DANGLING_REFERENCE,
  NOT_TOP_LEVEL,
  NAMED_TWICE,
  TEXT_OR_ELEMENT,
  MAY_NOT_HAVE_CHILDREN,
  BOTH_FORMS,
  ENDS_BEFORE_IT_BEGINS,
  ADOPTED_BEFORE_HEARING_ENDED,
  SCRIPT,
  EVENT_ATTRIBUTE,
  SCRIPT_ADDRESS,
  FOREIGN_RESOURCE,
  IMAGE_WITHOUT_FILE,
  DROPPED_MARKUP,
  REPEATED_ANCHOR,
  UNKNOWN_OBJECT,
  /** The element stands in this plan already. */
  STANDS_HERE,
  CYCLE,
  PARENT_NOT_STANDING,
  NOT_CSV,
  TOO_MANY_ROWS,
  AMBIGUOUS_NAME,
  NAME_TAKEN,
  UNUSABLE_ISSUER,
  MAY_NOT_WRITE,
  /** What the line would change is not open for writing, or not to the actor. */
  NOT_WRITABLE,
  INVALID_VALUE;

  /** As in the API: {@code unknown-member}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
