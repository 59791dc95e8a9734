package no.planverk.domain.council;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.PlainText;

/** A day on which a body meets. */
public record CouncilMeeting(BodyId body, LocalDate day, Optional<String> note) {
  private static final int LONGEST = 300;

  public CouncilMeeting {
    note.ifPresent(CouncilMeeting::check);
  }

  private static void check(String note) {
    if (note.isBlank() || note.length() > LONGEST) {
      throw new InvalidValue("a note is 1 to 300 characters");
    }
    PlainText.check(note);
  }
}
