package no.planverk.domain.task;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;

/**
 * What a task asks, of whom and until when; the last day counts whole.
 *
 * @param title 1 to 300 characters, not only white space
 * @param note more about it, at most 5,000 characters; may be empty
 */
public record TaskTerms(
    String title,
    String note,
    PersonId assignee,
    Optional<LocalDate> due,
    Optional<SectionId> section) {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NOTE = 5_000;

  public TaskTerms {
    checkTitle(title);
    checkNote(note);
  }

  /** Throws {@link InvalidValue} where a task cannot be called so. */
  public static String checkTitle(String title) {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw new InvalidValue("a task says in 1 to " + LONGEST_TITLE + " characters what to do");
    }
    return PlainText.check(title);
  }

  /** Throws {@link InvalidValue} where that cannot be said about a task or a review. */
  public static String checkNote(String note) {
    if (note.length() > LONGEST_NOTE) {
      throw new InvalidValue("a note is at most " + LONGEST_NOTE + " characters");
    }
    return PlainText.check(note);
  }
}
