package no.planverk.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.sdg.SdgTag;

/**
 * Something said of an element beside its text, as it was and as it is; empty where nothing was
 * said. Times, statuses and kinds are written as in plan documents.
 */
public record FactChange(Fact fact, String before, String after) {

  /** What can be said of an element. */
  public enum Fact {
    KIND(it -> it.kind().id()),
    NUMBER(it -> it.number().orElse("")),
    OWNER(it -> it.owner().orElse("")),
    START(it -> it.start().map(Due::text).orElse("")),
    DEADLINE(it -> it.deadline().map(Due::text).orElse("")),
    STATUS(it -> it.status().map(status -> status.id()).orElse("")),
    PRIORITY(it -> it.priority().map(String::valueOf).orElse("")),
    SDG(it -> it.sdg().stream().map(SdgTag::id).collect(Collectors.joining(", "))),
    COSTS(it -> it.costs().stream().map(Fact::cost).collect(Collectors.joining("; "))),
    INDICATOR(it -> indicator(it.indicator()));

    private final Function<PublishedElement, String> said;

    Fact(Function<PublishedElement, String> said) {
      this.said = said;
    }

    /** The word in texts. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static String cost(Cost cost) {
      return cost.year()
          + ": "
          + cost.amount().toPlainString()
          + cost.currency().map(it -> " " + it.name()).orElse("")
          + cost.kind().map(it -> " " + it.id()).orElse("")
          + cost.funding().map(it -> " " + it.id()).orElse("");
    }

    private static String indicator(IndicatorValues values) {
      List<String> said = new ArrayList<>();
      values.unit().ifPresent(said::add);
      values.direction().ifPresent(it -> said.add(it.id()));
      values.baseline().ifPresent(it -> said.add(it.year() + ": " + it.value().toPlainString()));
      values.targets().forEach(it -> said.add(it.year() + ": " + it.value().toPlainString()));
      values
          .readings()
          .forEach(it -> said.add(it.date() + ": " + it.value().map(Object::toString).orElse("–")));
      return String.join("; ", said);
    }
  }

  static List<FactChange> between(
      Optional<PublishedElement> before, Optional<PublishedElement> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    List<FactChange> changes = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      String was = fact.said.apply(before.get());
      String is = fact.said.apply(after.get());
      if (!was.equals(is)) {
        changes.add(new FactChange(fact, was, is));
      }
    }
    return changes;
  }
}
