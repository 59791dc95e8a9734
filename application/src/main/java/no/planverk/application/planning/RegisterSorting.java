package no.planverk.application.planning;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.Actor;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterOrder;

/** Puts the lines of the register in order, words by the municipality's language. */
final class RegisterSorting {
  private final Language language;
  private final Collator collator;

  private RegisterSorting(Language language) {
    this.language = language;
    this.collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
  }

  static RegisterSorting of(Actor actor, Municipalities municipalities) {
    return new RegisterSorting(municipalities.get(actor.tenant()).language());
  }

  Comparator<RegisterEntry> byTitle() {
    return Comparator.comparing(RegisterEntry::title, collator)
        .thenComparing(entry -> entry.id().value());
  }

  Comparator<RegisterEntry> by(RegisterOrder order) {
    Comparator<RegisterEntry> by =
        switch (order.by()) {
          case TITLE -> byTitle();
          case TYPE -> Comparator.comparing(this::type, collator);
          case OWNER -> Comparator.comparing(it -> it.owner().orElse(""), collator);
          case PERIOD -> Comparator.comparing(RegisterSorting::lastYear);
          case CHANGED -> Comparator.comparing(RegisterEntry::changedAt);
        };
    return (order.backwards() ? by.reversed() : by).thenComparing(byTitle());
  }

  private String type(RegisterEntry entry) {
    return PlanTypes.find(entry.type()).map((PlanType it) -> it.name(language)).orElse("");
  }

  /** A plan without an end comes after those that have one, and one without a period last. */
  private static int lastYear(RegisterEntry entry) {
    Optional<Period> period = entry.period();
    return period
        .flatMap(Period::to)
        .orElse(period.isPresent() ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE);
  }
}
