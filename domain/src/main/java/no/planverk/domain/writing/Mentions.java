package no.planverk.domain.writing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;

/** Finds whom a comment speaks to: {@code @Kari Nordmann}. */
public final class Mentions {
  private Mentions() {}

  /** Each at sign names the person with the longest name that follows it. */
  public static Set<PersonId> in(String words, List<Person> people) {
    List<Person> longestFirst =
        people.stream()
            .sorted(Comparator.comparingInt((Person it) -> it.name().length()).reversed())
            .toList();
    String lower = words.toLowerCase(Locale.ROOT);
    Set<PersonId> mentioned = new LinkedHashSet<>();
    for (int at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
      int from = at + 1;
      longestFirst.stream()
          .filter(it -> lower.startsWith(it.name().toLowerCase(Locale.ROOT), from))
          .findFirst()
          .map(Person::id)
          .ifPresent(mentioned::add);
    }
    return mentioned;
  }
}
