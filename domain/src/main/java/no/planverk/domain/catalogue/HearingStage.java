package no.planverk.domain.catalogue;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/** What a municipality asks about when it hears a plan. */
public enum HearingStage {
  /** Call for ideas before a proposal is made (planloven § 23 c). */
  IDEAS,
  /** The planning programme, with the notice of start (pbl § 11-13). */
  PROGRAMME,
  /** The proposal itself (pbl §§ 11-14, 12-10; planloven § 24). */
  PROPOSAL,
  /** The whole proposal once more, after changes. */
  RENEWED,
  /** The changed parts only, or those whom they touch (planloven § 27). */
  LIMITED,
  /** Public before the council decides: the 14- and 30-day rules. */
  PUBLICITY;

  /** As plan documents write it: {@code ideas}, {@code programme}, {@code proposal}, … */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static HearingStage of(String id) {
    for (HearingStage stage : values()) {
      if (stage.id().equals(id)) {
        return stage;
      }
    }
    throw new InvalidValue("there is no stage of a hearing called " + id);
  }
}
