package no.planverk.application.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;

/** What is wrong with a reading that someone enters. */
public final class ReadingCheck {
  private static final int LONGEST_SOURCE = 500;
  private static final int LONGEST_NOTE = 2_000;
  private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

  private ReadingCheck() {}

  /** Faults of the reading beside others of its indicator, each at the member it is about. */
  public static List<Fault> faults(Reading reading, List<Reading> others, LocalDate today) {
    List<Fault> faults = new ArrayList<>(faults(reading, today));
    if (others.stream().anyMatch(it -> it.date().equals(reading.date()))) {
      faults.add(Fault.at("/date", FaultCode.DUPLICATE_KEY, reading.date().toString()));
    }
    return faults;
  }

  /** As above, of the reading alone. */
  public static List<Fault> faults(Reading reading, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (reading.date().isAfter(today) || reading.date().isBefore(FIRST)) {
      faults.add(Fault.at("/date", FaultCode.INVALID_DATE, reading.date().toString()));
    }
    if (reading.value().isEmpty() && reading.note().isEmpty()) {
      faults.add(Fault.at("/note", FaultCode.MISSING_MEMBER, "note"));
    }
    text(reading.source(), "/source", LONGEST_SOURCE, faults);
    text(reading.note(), "/note", LONGEST_NOTE, faults);
    return faults;
  }

  private static void text(Optional<String> text, String at, int longest, List<Fault> faults) {
    try {
      text.ifPresent(PlainText::check);
    } catch (InvalidValue e) {
      faults.add(Fault.at(at, FaultCode.CONTROL_CHARACTER));
    }
    if (text.map(String::length).orElse(0) > longest) {
      faults.add(Fault.at(at, FaultCode.INVALID_VALUE, "", "at most " + longest + " characters"));
    }
  }
}
