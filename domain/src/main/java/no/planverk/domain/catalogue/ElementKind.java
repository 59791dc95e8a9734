package no.planverk.domain.catalogue;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/** What an element of a plan is: from the vision down to the indicator that shows the effect. */
public enum ElementKind {
  VISION(
      new Term("visjon", "visjon", "vision", "vision"),
      new Term("visjoner", "visjonar", "visioner", "visions")),
  VALUE(
      new Term("verdi", "verdi", "værdi", "value"),
      new Term("verdier", "verdiar", "værdier", "values")),
  FOCUS_AREA(
      new Term("satsingsområde", "satsingsområde", "indsatsområde", "focus area"),
      new Term("satsingsområder", "satsingsområde", "indsatsområder", "focus areas")),
  GOAL(new Term("mål", "mål", "mål", "goal"), new Term("mål", "mål", "mål", "goals")),
  STRATEGY(
      new Term("strategi", "strategi", "strategi", "strategy"),
      new Term("strategier", "strategiar", "strategier", "strategies")),
  TRACK(new Term("grep", "grep", "spor", "track"), new Term("grep", "grep", "spor", "tracks")),
  MEASURE(
      new Term("tiltak", "tiltak", "tiltag", "measure"),
      new Term("tiltak", "tiltak", "tiltag", "measures")),
  ASSIGNMENT(
      new Term("oppdrag", "oppdrag", "opgave", "assignment"),
      new Term("oppdrag", "oppdrag", "opgaver", "assignments")),
  INVESTMENT(
      new Term("investering", "investering", "anlæg", "investment"),
      new Term("investeringer", "investeringar", "anlæg", "investments")),
  CLIMATE_MEASURE(
      new Term("klimatiltak", "klimatiltak", "klimatiltag", "climate measure"),
      new Term("klimatiltak", "klimatiltak", "klimatiltag", "climate measures")),
  INDICATOR(
      new Term("indikator", "indikator", "indikator", "indicator"),
      new Term("indikatorer", "indikatorar", "indikatorer", "indicators"));

  private final Term term;
  private final Term plural;

  ElementKind(Term term, Term plural) {
    this.term = term;
    this.plural = plural;
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

  /** The word for several elements of this kind, in lower case. */
  public String plural(Language language) {
    return plural.in(language);
  }

  /** Whether elements may stand under it: under all but an indicator, a vision and a value. */
  public boolean mayHaveChildren() {
    return switch (this) {
      case INDICATOR, VISION, VALUE -> false;
      case FOCUS_AREA, GOAL, STRATEGY, TRACK -> true;
      case MEASURE, ASSIGNMENT, INVESTMENT, CLIMATE_MEASURE -> true;
    };
  }

  /** Whether it is something to be done, which costs money. */
  public boolean isMeasure() {
    return switch (this) {
      case MEASURE, ASSIGNMENT, INVESTMENT, CLIMATE_MEASURE -> true;
      case VISION, VALUE, FOCUS_AREA, GOAL, STRATEGY, TRACK, INDICATOR -> false;
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
