package no.planverk.domain.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.statute.Basis.ByRule;
import no.planverk.domain.statute.Basis.NoMinimum;
import no.planverk.domain.statute.Basis.OwnMinimum;
import no.planverk.domain.statute.Minimum.SetByCouncil;

/**
 * Computes the legal dates of a plan's hearing and adoption and explains each. Confirmed rules give
 * dates that bind; the others come beside them as cautions. A municipality may only lengthen.
 */
public final class StatutoryClock {
  private static final Comparator<Minimum> BY_LENGTH =
      Comparator.comparing(minimum -> minimum.countedFrom(LocalDate.EPOCH));

  private final List<HearingRule> rules;

  /** The clock of the law as {@link HearingRules} has it. */
  public StatutoryClock() {
    this(HearingRules.all());
  }

  StatutoryClock(List<HearingRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The earliest day on which a hearing published on {@code from} may end. For the days of
   * publicity this is also the earliest day of the decision.
   *
   * @param own the municipality's own minimum; without effect where it is not longer than the law's
   */
  public Explained earliestEnd(
      PlanType type,
      HearingStage stage,
      Significance significance,
      LocalDate from,
      Optional<Minimum> own) {
    var applicable =
        rules.stream().filter(rule -> rule.appliesTo(type, stage, significance, from)).toList();
    Basis basis = basis(longestThatBinds(applicable), own);
    LocalDate counted = countedFrom(from, basis);
    var workingDays = WorkingDays.of(type.country());
    LocalDate date = counted.equals(from) ? from : workingDays.onOrAfter(counted);
    var cautions =
        applicable.stream()
            .filter(rule -> !rule.binds())
            .map(rule -> caution(rule, from, workingDays))
            .filter(caution -> caution.date().isAfter(date))
            .toList();
    return new Explained(date, counted, basis, cautions);
  }

  /**
   * The earliest day on which a plan may be adopted after a hearing whose last day is {@code
   * deadline}. That day counts whole, so it is the next one, save where the hearing was days of
   * publicity, which end with the decision. Never moved: it binds the municipality, not the public.
   */
  public Explained earliestAdoption(
      PlanType type, HearingStage stage, LocalDate deadline, boolean timelyObjections) {
    LocalDate date = stage == HearingStage.PUBLICITY ? deadline : deadline.plusDays(1);
    var rule = AdoptionRule.PLANLOVEN_27;
    List<Caution> cautions =
        timelyObjections && rule.appliesTo(type, deadline)
            ? List.of(new Caution(deadline.plusWeeks(rule.weeksAfterDeadline()), rule))
            : List.of();
    return new Explained(date, date, new NoMinimum(), cautions);
  }

  /** Who adopts such a plan, where the law says so. */
  public Optional<AdoptingBody> whoMustAdopt(PlanType type) {
    return type.adoptingBody();
  }

  /** By when a council constituted on that day has such a plan, where the law says so. */
  public Optional<StrategyRule.Latest> latestStrategy(PlanType type, LocalDate constituted) {
    return StrategyRule.latest(type, constituted);
  }

  private static Optional<HearingRule> longestThatBinds(List<HearingRule> applicable) {
    return applicable.stream()
        .filter(HearingRule::binds)
        .max(Comparator.comparing(HearingRule::minimum, BY_LENGTH));
  }

  private static Basis basis(Optional<HearingRule> law, Optional<Minimum> own) {
    if (own.isPresent()
        && !(own.get() instanceof SetByCouncil)
        && law.map(rule -> BY_LENGTH.compare(own.get(), rule.minimum()) > 0).orElse(true)) {
      return new OwnMinimum(own.get());
    }
    return law.<Basis>map(ByRule::new).orElseGet(NoMinimum::new);
  }

  private static LocalDate countedFrom(LocalDate from, Basis basis) {
    return switch (basis) {
      case ByRule(HearingRule rule) -> rule.minimum().countedFrom(from);
      case OwnMinimum(Minimum minimum) -> minimum.countedFrom(from);
      case NoMinimum() -> from;
    };
  }

  private static Caution caution(HearingRule rule, LocalDate from, WorkingDays workingDays) {
    return new Caution(workingDays.onOrAfter(rule.minimum().countedFrom(from)), rule);
  }
}
