package no.planverk.domain.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.statute.Basis.ByRule;

/**
 * An earliest legal date and what gave it.
 *
 * @param date the earliest day that is not refused
 * @param counted the day that counting gave, before it moved to the next working day
 * @param cautions rules that give a later date than {@code date} but only warn
 */
public record Explained(LocalDate date, LocalDate counted, Basis basis, List<Caution> cautions) {
  public Explained {
    cautions = List.copyOf(cautions);
  }

  /** The id of the rule that gave the date, where a rule did. */
  public Optional<String> ruleId() {
    return basis instanceof ByRule by ? Optional.of(by.rule().id()) : Optional.empty();
  }

  /** The paragraph that gave the date, where one did. */
  public Optional<String> source() {
    return basis instanceof ByRule by ? Optional.of(by.rule().source()) : Optional.empty();
  }

  /** Whether counting ended on a Saturday, Sunday or holiday. */
  public boolean moved() {
    return !date.equals(counted);
  }

  /** Whether the law or the municipality's own minimum forbids this day. */
  public boolean refuses(LocalDate chosen) {
    return chosen.isBefore(date);
  }

  /** The cautions that this day does not meet. */
  public List<Caution> cautionsAt(LocalDate chosen) {
    return cautions.stream().filter(caution -> chosen.isBefore(caution.date())).toList();
  }

  /** The earliest day without any caution: what to suggest. */
  public LocalDate safeDate() {
    return cautions.stream().map(Caution::date).max(LocalDate::compareTo).orElse(date);
  }
}
