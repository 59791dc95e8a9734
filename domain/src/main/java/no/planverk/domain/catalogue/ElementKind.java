package no.planverk.domain.catalogue;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/** What an element of a plan is: from the vision down to the indicator that shows the effect. */
public enum ElementKind {
  VISION("visjon", "visjon", "vision", "vision"),
  VALUE("verdi", "verdi", "værdi", "value"),
  FOCUS_AREA("satsingsområde", "satsingsområde", "indsatsområde", "focus area"),
  GOAL("mål", "mål", "mål", "goal"),
  STRATEGY("strategi", "strategi", "strategi", "strategy"),
  TRACK("grep", "grep", "spor", "track"),
  MEASURE("tiltak", "tiltak", "tiltag", "measure"),
  ASSIGNMENT("oppdrag", "oppdrag", "opgave", "assignment"),
  INVESTMENT("investering", "investering", "anlæg", "investment"),
  CLIMATE_MEASURE("klimatiltak", "klimatiltak", "klimatiltag", "climate measure"),
  INDICATOR("indikator", "indikator", "indikator", "indicator");

  private final Term term;

  ElementKind(String nb, String nn, String da, String en) {
    term = new Term(nb, nn, da, en);
  }

  /** As plan documents write it: {@code focus-area}, {@code climate-measure}, … */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The word for one element of this kind, in lower case. */
  public Term term() {
    return term;
  }

  public String name(Language language) {
    return term.in(language);
  }

  /** Whether elements may stand under it: under all but an indicator, a vision and a value. */
  public boolean mayHaveChildren() {
    return switch (this) {
      case INDICATOR, VISION, VALUE -> false;
      case FOCUS_AREA, GOAL, STRATEGY, TRACK -> true;
      case MEASURE, ASSIGNMENT, INVESTMENT, CLIMATE_MEASURE -> true;
    };
  }

  public static ElementKind of(String id) {
    for (ElementKind kind : values()) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    throw new InvalidValue("there is no kind of element called " + id);
  }
}
