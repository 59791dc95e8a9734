package no.planverk.application.port;

import java.util.Locale;

/** Reads and writes Word documents (.docx, ISO/IEC 29500). */
public interface WordDocuments {
  String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** What came of reading. */
  sealed interface Reading {}

  record Read(WordDocument document) implements Reading {}

  record Unreadable(Why why) implements Reading {}

  /** Why a file cannot be read as a Word document. */
  enum Why {
    NOT_WORD,
    OLD_WORD,
    ENCRYPTED,
    TOO_LARGE,
    BROKEN;

    /** The word in texts: {@code word-not-word}. */
    public String id() {
      return "word-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  Reading read(byte[] docx);

  byte[] write(WordPaper paper);
}
