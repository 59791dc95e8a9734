package no.planverk.application.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.Digests;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.DigestWish;

record MemoryDigests(MemoryState state) implements Digests {
  @Override
  public Optional<DigestWish> wish(PersonId person) {
    return Optional.ofNullable(state.wishes.get(person));
  }

  @Override
  public void choose(PersonId person, DigestWish wish) {
    state.wishes.put(person, wish);
  }

  @Override
  public Map<PersonId, Kept> all() {
    Map<PersonId, Kept> all = new HashMap<>();
    state.wishes.forEach((person, wish) -> all.put(person, new Kept(wish, Optional.empty())));
    state.letters.forEach(
        (person, day) ->
            all.put(person, new Kept(wish(person).orElse(DigestWish.USUAL), Optional.of(day))));
    return all;
  }

  @Override
  public void sent(PersonId person, LocalDate day) {
    state.letters.put(person, day);
  }
}
