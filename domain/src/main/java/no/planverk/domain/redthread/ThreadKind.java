package no.planverk.domain.redthread;

import java.util.Locale;

/** The four threads that together hold the plans of a municipality. */
public enum ThreadKind {
  /** Plans lead up to plans. */
  DOCUMENTS(3),
  /** Goals lead down to measures, money and results. */
  GOALS(4),
  /** Units and people answer for it. */
  ORGANISATION(2),
  /** The same thing has one name, and one name means one thing. */
  TERMS(1);

  private final int weight;

  ThreadKind(int weight) {
    this.weight = weight;
  }

  /** How much it counts in the score of the whole. */
  public int weight() {
    return weight;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
