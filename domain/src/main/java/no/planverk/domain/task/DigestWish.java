package no.planverk.domain.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * How someone wants to be written to about what waits for them.
 *
 * @param ownToo whether tasks that they gave themselves are in the letter
 */
public record DigestWish(Rhythm rhythm, boolean ownToo) {
  /** What holds for everyone who has chosen nothing. */
  public static final DigestWish USUAL = new DigestWish(Rhythm.WORKDAYS, false);

  /** How often a letter may come. */
  public enum Rhythm {
    /** Monday to Friday. */
    WORKDAYS("workdays"),
    /** On Mondays. */
    WEEKLY("weekly"),
    NEVER("never");

    private final String id;

    Rhythm(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static Rhythm of(String id) {
      for (Rhythm value : values()) {
        if (value.id.equals(id)) {
          return value;
        }
      }
      throw new InvalidValue("letters come on workdays, weekly or never, not " + id);
    }
  }

  /** Whether a letter is to go on that day, when the last one went on the other. */
  public boolean isDue(LocalDate today, Optional<LocalDate> last) {
    return isDay(today.getDayOfWeek()) && last.map(today::isAfter).orElse(true);
  }

  private boolean isDay(DayOfWeek day) {
    return switch (rhythm) {
      case WORKDAYS -> day.getValue() <= DayOfWeek.FRIDAY.getValue();
      case WEEKLY -> day == DayOfWeek.MONDAY;
      case NEVER -> false;
    };
  }
}
