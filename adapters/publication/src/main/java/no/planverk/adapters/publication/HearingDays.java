package no.planverk.adapters.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.Publication;

/** The days of the newest hearing of a text, both included. */
record HearingDays(LocalDate from, LocalDate to) {
  static Optional<HearingDays> of(Publication publication) {
    return publication.facts().heard().stream()
        .map(it -> new HearingDays(it.from(), it.to()))
        .max(Comparator.comparing(HearingDays::to));
  }

  boolean isOver(LocalDate today) {
    return today.isAfter(to);
  }

  boolean isOpen(LocalDate today) {
    return !isOver(today) && !today.isBefore(from);
  }

  /** {@code Høring til 3. mars 2027}, or that it is over, or when it begins. */
  String shortly(Wording words, LocalDate today) {
    if (isOver(today)) {
      return words.get("hearing.over", words.date(to));
    }
    return isOpen(today)
        ? words.get("hearing.open", words.date(to))
        : words.get("hearing.coming", words.date(from), words.date(to));
  }
}
