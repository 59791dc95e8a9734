package no.planverk.domain.catalogue;

import java.util.Locale;

/** Where in the chain from the long view to the single unit a type of plan belongs. */
public enum PlanLevel {
  /** Says which plans are to be made, or how one of them is. */
  PROGRAMME,
  /** The community's development over twelve years or so. */
  LONG_TERM,
  /** What land may be used for. */
  LAND_USE,
  /** One theme, sector or policy. */
  THEMATIC,
  /** What is done in the next four years. */
  ACTION,
  /** Money by year. */
  FINANCIAL,
  /** What one unit does in a year. */
  UNIT;

  /** {@code programme}, {@code long-term}, {@code land-use}, … */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
