package no.planverk.domain.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.plan.WorkingText.Abandoned;
import no.planverk.domain.plan.WorkingText.Draft;
import no.planverk.domain.plan.WorkingText.Finalising;
import no.planverk.domain.plan.WorkingText.InHearing;

/** Whether a decision may adopt a plan's working text, and if not, what stands in the way. */
public sealed interface AdoptionCheck {
  /** Nothing stands in the way: the version of that number is adopted. */
  record Clear(int version) implements AdoptionCheck {}

  /** There is no working text to adopt. */
  record NothingToAdopt() implements AdoptionCheck {}

  /** The hearing runs: its last day is {@code hearing.to()}. */
  record HearingStillOpen(Hearing hearing) implements AdoptionCheck {}

  /** The decision is dated on or before the last day of the hearing. */
  record BeforeHearingEnds(LocalDate lastDay) implements AdoptionCheck {}

  /** The type must be heard first, by the rule of that id and paragraph. */
  record MustBeHeard(String rule) implements AdoptionCheck {}

  /** The law gives the adoption to another kind of body. */
  record WrongBody(AdoptingBody required, BodyKind found) implements AdoptionCheck {}

  /** The law asks for a certain kind of body, and the tenant has none of that name. */
  record UnknownBody(AdoptingBody required) implements AdoptionCheck {}

  /**
   * Checks a decision by a body of {@code kind} (absent: the name matches none of the tenant's) on
   * the plan's working text.
   */
  static AdoptionCheck of(Plan plan, Decision decision, Optional<BodyKind> kind) {
    if (plan.workingText().isEmpty()) {
      return new NothingToAdopt();
    }
    return switch (plan.workingText().get()) {
      case Draft draft -> heardEnough(plan, draft.forVersion(), decision, kind);
      case InHearing inHearing -> new HearingStillOpen(inHearing.hearing());
      case Finalising finalising -> heardEnough(plan, finalising.forVersion(), decision, kind);
      case Abandoned abandoned -> new NothingToAdopt();
    };
  }

  private static AdoptionCheck heardEnough(
      Plan plan, int version, Decision decision, Optional<BodyKind> kind) {
    Optional<String> rule = plan.facts().type().mustBeHeard();
    if (rule.isPresent() && !plan.proposalHeard(version)) {
      return new MustBeHeard(rule.get());
    }
    Optional<LocalDate> lastDay = plan.lastHearingDay(version);
    if (lastDay.isPresent() && !decision.date().isAfter(lastDay.get())) {
      return new BeforeHearingEnds(lastDay.get());
    }
    return rightBody(plan, version, kind);
  }

  private static AdoptionCheck rightBody(Plan plan, int version, Optional<BodyKind> kind) {
    Optional<AdoptingBody> required = plan.facts().type().adoptingBody();
    if (required.isEmpty() || !required.get().binds()) {
      return new Clear(version);
    }
    if (kind.isEmpty()) {
      return new UnknownBody(required.get());
    }
    return kind.get() == required.get().kind()
        ? new Clear(version)
        : new WrongBody(required.get(), kind.get());
  }
}
