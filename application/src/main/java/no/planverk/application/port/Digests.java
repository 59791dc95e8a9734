package no.planverk.application.port;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.DigestWish;

/** How people want to be written to, and when they last were. */
public interface Digests {
  /** What the person chose, if anything. */
  Optional<DigestWish> wish(PersonId person);

  void choose(PersonId person, DigestWish wish);

  /** What is kept of a person's letters: the wish that holds, and the day of the last one. */
  record Kept(DigestWish wish, Optional<LocalDate> sentOn) {}

  /** Everyone of whom something is kept. */
  Map<PersonId, Kept> all();

  void sent(PersonId person, LocalDate day);
}
