package no.planverk.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.statute.Explained;

/** Why the rules of planning stand in the way of something that was otherwise asked for well. */
public sealed interface Refusal {
  /** The text is not open for writing: its stage, or none where only versions or facts exist. */
  record NotWritable(Optional<Stage> stage) implements Refusal {}

  /** A text is being worked on already. */
  record TextInWork(Stage stage) implements Refusal {}

  /** A registered plan has no text here. */
  record RegisteredOnly() implements Refusal {}

  /** The hearing would end before the earliest legal day. */
  record HearingTooShort(Explained earliest) implements Refusal {}

  /** A hearing of that kind cannot be opened at this stage. */
  record HearingNotPossible(Optional<Stage> stage) implements Refusal {}

  /** The hearing runs until its last day has passed. */
  record HearingStillOpen(Hearing hearing) implements Refusal {}

  /** That hearing is not open. */
  record HearingNotOpen() implements Refusal {}

  record NothingToAdopt() implements Refusal {}

  /** The decision is dated before the hearing had ended. */
  record DecidedBeforeHearingEnded(Hearing hearing) implements Refusal {}

  /** The type must be heard before it is adopted, by that rule and paragraph. */
  record MustBeHeard(String rule, String source) implements Refusal {}

  record WrongBody(AdoptingBody required, BodyKind found) implements Refusal {}

  record UnknownBody(AdoptingBody required, String name) implements Refusal {}

  /** There is no version of that number, or none at all. */
  record NoSuchVersion(Optional<Integer> number) implements Refusal {}

  /** The version stands where this cannot be done to it. */
  record WrongStanding(String standing) implements Refusal {}

  /** Nothing of the plan is published. */
  record NotPublished() implements Refusal {}

  /** The section holds something, or elements stand under the element. */
  record NotEmpty() implements Refusal {}

  /** Nothing is fetched into this plan from plans of that type. */
  record MayNotFetch(String type) implements Refusal {}

  /** Nobody words the element anew there, or there is nothing newer to follow. */
  record NothingToFollow() implements Refusal {}

  /** The two do not mean the same, or both carry money or readings. */
  record CannotMerge(Why why) implements Refusal {
    /** What stands in the way of making one of two. */
    public enum Why {
      SAME,
      OTHER_KIND,
      ALREADY_MERGED,
      /** They are measured in different units. */
      OTHER_MEASURE,
      /** Both cost something, and nobody has said what holds. */
      COSTS_OF_BOTH;

      /** The word for it in texts and in the API. */
      public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
  }

  /** Two indicators showed different values on those days, so that they cannot become one. */
  record ReadingsDiffer(List<LocalDate> days) implements Refusal {
    public ReadingsDiffer {
      days = List.copyOf(days);
    }
  }

  /** Deeper than plans go. */
  record TooDeep(int deepest) implements Refusal {}

  /** The address is or was another plan's. */
  record AddressTaken(String slug) implements Refusal {}

  /** Someone has that name already. */
  record NameTaken(String name) implements Refusal {}

  /** The person has not left. */
  record StillHere() implements Refusal {}

  /** Sub-units and people, by name, stand in a unit that is to be closed without a successor. */
  record UnitHoldsOthers(List<String> names) implements Refusal {
    public UnitHoldsOthers {
      names = List.copyOf(names);
    }
  }

  /** The unit has an end: the first day without it. */
  record UnitClosed(LocalDate from) implements Refusal {}

  /** So many suggestions have been neither taken nor left. */
  record SuggestionsOpen(int count) implements Refusal {}

  /** Internal words stand in what would be public: where, and which. */
  record InternalText(String place, String words) implements Refusal {}

  /** What held the thing that is to be put back is itself taken out. */
  record PlaceIsGone() implements Refusal {}

  /** That person may not read the plan's text, so that they cannot be asked about it. */
  record CannotRead(String person) implements Refusal {}

  /** A round of review about the same still waits for answers. */
  record ReviewWaiting() implements Refusal {}

  /** The round was settled or taken back, or the person has answered. */
  record ReviewOver() implements Refusal {}

  /** The first year of the financial plan is closed: nothing of its money changes any more. */
  record YearClosed() implements Refusal {}

  /** The plan of the next year has been made. */
  record RolledOverAlready() implements Refusal {}

  /** The plan of the next year has not been made. */
  record NotRolledOver() implements Refusal {}

  /** The plan of the next year is no longer a draft, so that it cannot be given up. */
  record NextYearUnderWay() implements Refusal {}

  /** A plan without a first and a last year has no next year. */
  record NoPeriod() implements Refusal {}

  /** The key was used for another request. */
  record KeyUsedForAnother() implements Refusal {}
}
