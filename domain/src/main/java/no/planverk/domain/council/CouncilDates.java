package no.planverk.domain.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days of the municipality's council and other bodies: when councils were constituted, and when
 * bodies meet, the earliest first.
 */
public record CouncilDates(List<LocalDate> constituted, List<CouncilMeeting> meetings) {
  public CouncilDates {
    constituted = constituted.stream().sorted().toList();
    meetings = meetings.stream().sorted(Comparator.comparing(CouncilMeeting::day)).toList();
  }

  /** When the council was constituted that sits on this day. */
  public Optional<LocalDate> constitutedBefore(LocalDate day) {
    return constituted.stream().filter(it -> !it.isAfter(day)).max(Comparator.naturalOrder());
  }
}
