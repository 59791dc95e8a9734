package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;

/**
 * The people who are here on a day, as they are named in a field: by name where only one has it,
 * else with what tells them apart. An e-mail address and a key from another system will do too.
 */
final class Naming {
  private static final int MOST_SUGGESTIONS = 1000;
  private static final int MOST_LIKE = 5;

  private final Map<PersonId, String> labels = new LinkedHashMap<>();
  private final List<Person> persons;

  Naming(List<Person> all, LocalDate day) {
    this.persons = all.stream().filter(it -> !it.hasLeft(day)).toList();
    Map<String, Long> bearers =
        persons.stream().collect(Collectors.groupingBy(Person::name, Collectors.counting()));
    for (Person person : persons) {
      boolean only = bearers.getOrDefault(person.name(), 0L) == 1;
      labels.put(person.id(), only ? person.name() : person.name() + " (" + mark(person) + ")");
    }
  }

  private static String mark(Person person) {
    return person.email().or(person::externalId).orElseGet(() -> person.id().toString());
  }

  /** What stands in the field for a person. */
  String label(Optional<PersonId> person) {
    return person.map(it -> labels.getOrDefault(it, "")).orElse("");
  }

  /** Everyone, unless they are too many for a list. */
  List<String> suggestions() {
    return labels.size() > MOST_SUGGESTIONS
        ? List.of()
        : labels.values().stream().sorted().toList();
  }

  /** Whom the field names; an error where that is nobody, or not one alone. */
  Optional<Person> read(Form form, String field) {
    if (!form.has(field)) {
      return Optional.empty();
    }
    String said = lower(form.raw(field));
    List<Person> named = persons.stream().filter(it -> names(it).contains(said)).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    List<String> like = new ArrayList<>();
    labels.values().stream()
        .filter(it -> lower(it).contains(said))
        .sorted()
        .limit(MOST_LIKE)
        .forEach(like::add);
    form.error(
        field,
        like.isEmpty()
            ? form.words().get("error.nobody")
            : form.words().get("error.who", String.join("; ", like)));
    return Optional.empty();
  }

  private Set<String> names(Person person) {
    return Stream.of(
            Optional.ofNullable(labels.get(person.id())), person.email(), person.externalId())
        .flatMap(Optional::stream)
        .map(Naming::lower)
        .collect(Collectors.toSet());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
