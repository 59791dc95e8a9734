package no.planverk.domain.redthread;

import static no.planverk.domain.redthread.ThreadKind.DOCUMENTS;
import static no.planverk.domain.redthread.ThreadKind.GOALS;
import static no.planverk.domain.redthread.ThreadKind.ORGANISATION;
import static no.planverk.domain.redthread.ThreadKind.TERMS;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/**
 * What is looked at to say whether a thread holds. Of all that a rule is about, the share that
 * keeps it is its score; a rule that is about nothing here does not count.
 */
public enum Rule {
  /** A plan below the long view stands under a plan, or has fetched something from above. */
  PLAN_WITHOUT_UPWARD_LINK(DOCUMENTS, 4),
  /** A plan says for which years it is. */
  PLAN_WITHOUT_PERIOD(DOCUMENTS, 1),
  /** A unit or a person answers for a plan. */
  PLAN_WITHOUT_OWNER(DOCUMENTS, 2),
  /** The last year of a plan's period is not past. */
  PLAN_OVERDUE(DOCUMENTS, 2),
  /** A plan written here wants something: it has a goal or a measure. */
  PLAN_WITHOUT_GOAL(DOCUMENTS, 1),
  /** Something is done for a goal: a measure stands under it, in any plan. */
  GOAL_WITHOUT_MEASURE(GOALS, 4),
  /** A measure serves a goal, in any plan. */
  MEASURE_WITHOUT_GOAL(GOALS, 3),
  /** A measure says by when. */
  MEASURE_WITHOUT_DEADLINE(GOALS, 1),
  /** A measure says what it costs, if only nothing. */
  MEASURE_WITHOUT_MONEY(GOALS, 2),
  /** An indicator shows whether a goal is reached. */
  GOAL_WITHOUT_INDICATOR(GOALS, 2),
  /** An indicator has been measured. */
  INDICATOR_WITHOUT_READING(GOALS, 2),
  /** A goal says which of the UN's goals it serves. */
  GOAL_WITHOUT_SDG(GOALS, 1),
  /** A mark of a UN goal has a reason. */
  SDG_WITHOUT_REASON(GOALS, 1),
  /** Someone answers for a goal. */
  GOAL_WITHOUT_OWNER(ORGANISATION, 2),
  /** Someone answers for a measure. */
  MEASURE_WITHOUT_OWNER(ORGANISATION, 3),
  /** Who answers for something is a unit or a person that the municipality has. */
  OWNER_UNKNOWN(ORGANISATION, 1),
  /** A unit, or a unit under it, answers for a goal or a measure. */
  UNIT_WITHOUT_GOAL(ORGANISATION, 2),
  /** A goal is worded once: no two different elements say nearly the same. */
  SAME_GOAL_IN_OTHER_WORDS(TERMS, 3),
  /** One title names one kind of thing. */
  ONE_TERM_FOR_TWO_KINDS(TERMS, 2);

  private final ThreadKind thread;
  private final int weight;

  Rule(ThreadKind thread, int weight) {
    this.thread = thread;
    this.weight = weight;
  }

  public ThreadKind thread() {
    return thread;
  }

  /** How much it counts within its thread. */
  public int weight() {
    return weight;
  }

  /** {@code goal-without-measure}, … */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Rule of(String id) {
    for (Rule rule : values()) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw new InvalidValue("no rule of the red thread is called " + id);
  }
}
