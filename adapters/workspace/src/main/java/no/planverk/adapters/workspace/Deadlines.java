package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.statute.Basis;
import no.planverk.domain.statute.Caution;
import no.planverk.domain.statute.Explained;
import no.planverk.domain.statute.HearingRule;
import no.planverk.domain.statute.Minimum;
import no.planverk.domain.statute.StatutoryRule;
import no.planverk.domain.statute.StrategyRule;

/** Explains the dates that the statutory clock gives: which rule, how it was counted. */
record Deadlines(Words words) {
  private static final int CUSTOMARY = 4;

  /** Why a hearing may not end before that day. */
  String tooShort(Explained earliest) {
    return words.get("deadline.too-short", words.date(earliest.date()), why(earliest));
  }

  /** The earliest day, what gave it, and what else to mind. */
  String explained(Explained earliest) {
    String first =
        earliest.basis() instanceof Basis.NoMinimum
            ? why(earliest)
            : words.get("deadline.earliest", words.date(earliest.date()), why(earliest));
    String moved =
        earliest.moved() ? " " + words.get("deadline.moved", words.date(earliest.counted())) : "";
    String cautions =
        earliest.cautions().stream().map(it -> " " + caution(it)).collect(Collectors.joining());
    return first + moved + cautions;
  }

  /** By when a planning strategy is there, and which rule says so. */
  String latest(StrategyRule.Latest latest) {
    return words.get(
        "deadline.strategy." + latest.rule().id().substring(0, 2),
        words.date(latest.date()),
        words.date(latest.constituted()),
        latest.rule().source(),
        version(latest.rule()));
  }

  /**
   * A last day to suggest: the earliest without cautions, or some weeks where the law is silent.
   */
  static LocalDate suggested(Explained earliest) {
    return earliest.basis() instanceof Basis.NoMinimum && earliest.cautions().isEmpty()
        ? earliest.date().plusWeeks(CUSTOMARY)
        : earliest.safeDate();
  }

  String caution(Caution caution) {
    return words.get(
        caution.rule().certainty() == Certainty.CONFIRMED
            ? "deadline.caution.condition"
            : "deadline.caution.check",
        caution.rule().source(),
        words.date(caution.date()));
  }

  private String why(Explained earliest) {
    return switch (earliest.basis()) {
      case Basis.ByRule(HearingRule rule) ->
          words.get("deadline.by-rule", length(rule.minimum()), rule.source(), version(rule));
      case Basis.OwnMinimum(Minimum minimum) -> words.get("deadline.own", length(minimum));
      case Basis.NoMinimum() -> words.get("deadline.none");
    };
  }

  private String length(Minimum minimum) {
    return switch (minimum) {
      case Minimum.Weeks(int weeks) -> words.get("deadline.weeks", weeks);
      case Minimum.PublicDays(int days) -> words.get("deadline.days", days);
      case Minimum.SetByCouncil() -> words.get("deadline.by-council");
    };
  }

  /** The rule by its id, and since when it reads so. */
  private String version(StatutoryRule rule) {
    return rule.validity()
        .from()
        .map(it -> words.get("deadline.rule.since", rule.id(), words.brief(it)))
        .orElseGet(() -> words.get("deadline.rule", rule.id()));
  }
}
